package bench

import (
	"bytes"
	"io"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/vokasi/vokasi-go/schema"
)

// BySchema returns what a validator of JSON Schema does to a document: it decodes it, and
// asks the published schema of datasets alone.
func BySchema() (func(io.Reader) error, error) {
	published, _ := schema.Lookup("dataset")
	parsed, err := jsonschema.UnmarshalJSON(bytes.NewReader(published))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource(schema.BaseURL, parsed); err != nil {
		return nil, err
	}
	validator, err := compiler.Compile(schema.BaseURL)
	if err != nil {
		return nil, err
	}
	return func(in io.Reader) error {
		document, err := jsonschema.UnmarshalJSON(in)
		if err == nil {
			err = validator.Validate(document)
		}
		return err
	}, nil
}
