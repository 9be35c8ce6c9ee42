package roadmap

import "slices"

// circles returns the nodes that are prerequisites of themselves, in groups that lead
// to each other, each in the order of the nodes and the groups in that of their first.
// The function returns the prerequisite of a node at a place of its list, -1 for one
// that is unknown, and false behind the last. It takes time in proportion to the nodes
// and their prerequisites.
func circles(nodes int, prerequisite func(node, place int) (before int, ok bool)) [][]int {
	// Tarjan's algorithm with a stack of its own: a chain may be long.
	type frame struct{ node, next int }
	var (
		groups  [][]int
		frames  []frame
		open    []int // nodes whose group is not known yet
		isOpen  = make([]bool, nodes)
		isOwn   = make([]bool, nodes) // a prerequisite of itself, with nothing between
		number  = make([]int, nodes)  // order of the visit, from 1
		low     = make([]int, nodes)
		visited int
	)
	visit := func(node int) {
		visited++
		number[node], low[node], isOpen[node] = visited, visited, true
		open, frames = append(open, node), append(frames, frame{node, 0})
	}
	for start := range nodes {
		if number[start] > 0 {
			continue
		}
		visit(start)
		for len(frames) > 0 {
			f := &frames[len(frames)-1]
			node := f.node
			if to, ok := prerequisite(node, f.next); ok {
				f.next++
				switch {
				case to < 0:
				case number[to] == 0:
					visit(to)
				case isOpen[to]:
					low[node] = min(low[node], number[to])
					isOwn[node] = isOwn[node] || to == node
				}
				continue
			}
			frames = frames[:len(frames)-1]
			if len(frames) > 0 {
				parent := frames[len(frames)-1].node
				low[parent] = min(low[parent], low[node])
			}
			if low[node] < number[node] {
				continue
			}
			var group []int
			for {
				last := open[len(open)-1]
				open, isOpen[last] = open[:len(open)-1], false
				group = append(group, last)
				if last == node {
					break
				}
			}
			if len(group) > 1 || isOwn[node] {
				slices.Sort(group)
				groups = append(groups, group)
			}
		}
	}
	slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
	return groups
}
