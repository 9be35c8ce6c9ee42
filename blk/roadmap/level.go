package roadmap

// level places the tasks day by day within the capacities of their resources, of those
// that could begin the one with the smallest key first. It returns the days, and what
// each task waited for last.
func (w *network) level(late slip) (all []times, held []int32) {
	n := len(w.tasks)
	l := leveller{network: w, late: late, all: make([]times, n), held: make([]int32, n), left: make([]int32, n), before: make([]int32, n), after: newAfter(w),
		free: append([]int(nil), w.capacities...), released: make([]release, len(w.capacities)), ready: make([]queue, len(w.needs))}
	for i := range int32(n) {
		l.all[i], l.held[i] = times{never, never}, -1
		if l.left[i] = int32(len(w.before(i))); l.left[i] == 0 || w.nodes[i].state == finished {
			l.arrive(i)
		}
		// What runs has its resources already, and keeps them for the days that it takes:
		// were it for longer, its own prerequisites might wait for them for ever.
		if x := &w.nodes[i]; x.state == running && x.need >= 0 {
			for _, r := range w.needs[x.need] {
				l.free[r]--
			}
			l.events.push(entry{x.place(0, 0, late.by(i)).finish + 1, ^i})
		}
	}
	l.settle()
	for len(l.events) > 0 {
		l.today = l.events[0].key
		for len(l.events) > 0 && l.events[0].key == l.today {
			e := l.events.pop()
			if i := e.task; i >= 0 {
				l.ready[w.nodes[i].need].push(entry{w.keys[i], i})
				continue
			}
			l.release(^e.task)
		}
		for {
			i := l.next()
			if i < 0 {
				break
			}
			for _, r := range w.needs[w.nodes[i].need] {
				l.free[r]--
			}
			l.place(i)
			l.settle()
		}
	}
	return l.all, l.held
}

// A leveller places the tasks of a network within its resources.
type leveller struct {
	*network
	late    slip
	all     []times
	held    []int32
	left    []int32 // how many prerequisites are not placed
	before  []int32 // the last day of those that are
	after   after
	settled []int32 // tasks that may be placed whatever is free

	today    int32
	events   queue   // by day: tasks that may begin, and those (^task) whose resources become free
	ready    []queue // by set of resources: tasks that wait for them
	free     []int
	released []release // who left each resource last
}

// A release is a task that left a resource on a day.
type release struct{ day, task int32 }

// arrive takes a task whose prerequisites are all placed.
func (l *leveller) arrive(i int32) {
	x := &l.nodes[i]
	if x.state != waiting || x.need < 0 {
		l.settled = append(l.settled, i)
		return
	}
	t := x.place(l.before[i], 0, 0)
	if t.start >= never {
		l.settled = append(l.settled, i)
		return
	}
	l.events.push(entry{t.start, i})
}

// settle places the tasks that need no resource, and those that have theirs.
func (l *leveller) settle() {
	for len(l.settled) > 0 {
		i := l.settled[len(l.settled)-1]
		l.settled = l.settled[:len(l.settled)-1]
		l.place(i)
	}
}

// place gives a task its days, and tells those that wait for it.
func (l *leveller) place(i int32) {
	x := &l.nodes[i]
	from := int32(0)
	if x.state == waiting && x.need >= 0 {
		from = l.today
	}
	l.all[i] = x.place(l.before[i], from, l.late.by(i))
	l.held[i] = l.holder(i)
	if x.state == waiting && x.need >= 0 && l.all[i].finish < never {
		l.events.push(entry{l.all[i].finish + 1, ^i})
	}
	for _, next := range l.after.of(i) {
		l.before[next] = max(l.before[next], l.all[i].finish)
		if l.left[next]--; l.left[next] == 0 && l.nodes[next].state != finished {
			l.arrive(next)
		}
	}
}

// holder returns what a task waited for last: the first of its prerequisites, or who
// left one of its resources on its first day.
func (l *leveller) holder(i int32) int32 {
	for _, p := range l.network.before(i) {
		if l.isHeld(i, p, l.all) {
			return p
		}
	}
	if x := &l.nodes[i]; x.state == waiting && x.need >= 0 && l.all[i].start > x.place(l.before[i], 0, 0).start {
		for _, r := range l.needs[x.need] {
			// One that runs and still waits for its own prerequisites left it before it
			// is finished.
			if by := l.released[r]; by.day == l.all[i].start && l.all[by.task].finish+1 == by.day {
				return by.task
			}
		}
	}
	return -1
}

// release frees the resources of a task.
func (l *leveller) release(i int32) {
	for _, r := range l.needs[l.nodes[i].need] {
		l.free[r]++
		if l.released[r].day != l.today {
			l.released[r] = release{l.today, i}
		}
	}
}

// next takes the task that begins next today, -1 if none can.
func (l *leveller) next() int32 {
	best := -1
	for need := range l.ready {
		if q := l.ready[need]; len(q) > 0 && (best < 0 || q[0].before(l.ready[best][0])) && l.isFree(need) {
			best = need
		}
	}
	if best < 0 {
		return -1
	}
	return l.ready[best].pop().task
}

// isFree reports whether all resources of a set are free.
func (l *leveller) isFree(need int) bool {
	for _, r := range l.needs[need] {
		if l.free[r] < 1 {
			return false
		}
	}
	return true
}

// An entry is a task in a queue with the number by which it is sorted.
type entry struct{ key, task int32 }

func (e entry) before(o entry) bool { return e.key < o.key || e.key == o.key && e.task < o.task }

// A queue is a binary heap: the first entry is the smallest.
type queue []entry

func (q *queue) push(e entry) {
	h := append(*q, e)
	i := len(h) - 1
	for i > 0 && e.before(h[(i-1)/2]) {
		h[i] = h[(i-1)/2]
		i = (i - 1) / 2
	}
	h[i] = e
	*q = h
}

func (q *queue) pop() entry {
	h := *q
	top, last := h[0], h[len(h)-1]
	h = h[:len(h)-1]
	i := 0
	for {
		child := 2*i + 1
		if child >= len(h) {
			break
		}
		if child+1 < len(h) && h[child+1].before(h[child]) {
			child++
		}
		if !h[child].before(last) {
			break
		}
		h[i] = h[child]
		i = child
	}
	if len(h) > 0 {
		h[i] = last
	}
	*q = h
	return top
}
