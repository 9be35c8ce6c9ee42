package strictjson

// Kind is the kind of a token, such as [Number]. It is comparable; the zero
// Kind is [Invalid].
type Kind uint8

// The kinds. Commas and colons are checked and not reported.
const (
	// The document is broken, see [Scanner.Err]. Also the kind before the first
	// token.
	Invalid Kind = iota
	// The document has ended as it should.
	End
	// An opening brace.
	ObjectStart
	// A closing brace.
	ObjectEnd
	// An opening bracket.
	ArrayStart
	// A closing bracket.
	ArrayEnd
	// The name of a member; its value is the next token.
	Name
	// A string that is a value.
	String
	// A number.
	Number
	// The word true.
	True
	// The word false.
	False
	// The word null.
	Null
)

// String returns the kind in snake_case, for example "object_start".
func (k Kind) String() string {
	switch k {
	case End:
		return "end"
	case ObjectStart:
		return "object_start"
	case ObjectEnd:
		return "object_end"
	case ArrayStart:
		return "array_start"
	case ArrayEnd:
		return "array_end"
	case Name:
		return "name"
	case String:
		return "string"
	case Number:
		return "number"
	case True:
		return "true"
	case False:
		return "false"
	case Null:
		return "null"
	}
	return "invalid"
}
