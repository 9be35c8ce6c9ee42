package blk

// A Context is what checks, lifecycles and answers need to know beside the
// record: the caller gives it, nothing is looked up behind its back. A nil
// Context is an empty one.
type Context struct {
	// The reference date: "today" for the purpose of the check. If absent,
	// checks that compare with it are silent, and parameters have their latest
	// value.
	On Date
	// How far the records have come; absent is taken as final.
	Phase Phase
	// The parameters in force at the place and on the date, from [Resolve]; nil
	// for the values that this module declares.
	Rulebook *Rulebook
	// The table of regions, such as region.Table{} of package blk/region; nil if
	// regions are not to be looked up.
	Regions RegionTable
	// What only a package further right can know, such as whether a batch has
	// money (BAT-005). Nil, and what it does not know, is Undetermined.
	Supply Supplier
}

// A Supplier answers for a check what the record's own package cannot know. The
// subject is the identifier of the record. It returns the answer and where it
// comes from; Undetermined if it does not know.
type Supplier func(check CheckID, subject string) (Truth, Citation)

// Ask returns what the supplier answers, Undetermined if there is none.
func (c *Context) Ask(check CheckID, subject string) (Truth, Citation) {
	if c == nil || c.Supply == nil {
		return Undetermined, Citation{}
	}
	return c.Supply(check, subject)
}

// Number returns the value of a parameter at the place and on the date of the
// context, and false if it has none.
func (c *Context) Number(p *Parameter) (int64, bool) {
	if c == nil {
		c = &Context{}
	}
	v, ok := c.Rulebook.Value(p, c.On)
	return v.Number, ok
}

// RegionStatus returns the status of a region in the context's table, "" if
// there is no table or no region.
func (c *Context) RegionStatus(r Region) RegionStatus {
	if c == nil || c.Regions == nil || r.IsZero() {
		return ""
	}
	return c.Regions.RegionStatus(r)
}

// RegionLabel returns the name of a region with its code, such as "Kabupaten
// Paser (64.01)", and the code alone if there is no table or no name.
func (c *Context) RegionLabel(r Region) Text {
	s := r.String()
	if c != nil && c.Regions != nil {
		if name := c.Regions.RegionName(r); name != "" {
			s = name + " (" + s + ")"
		}
	}
	return Text{s, s}
}

// IsReported reports whether the records are known only from a source.
func (c *Context) IsReported() bool { return c != nil && c.Phase == Reported }

var emptyContext Context

func (c *Context) orEmpty() *Context {
	if c == nil {
		return &emptyContext
	}
	return c
}
