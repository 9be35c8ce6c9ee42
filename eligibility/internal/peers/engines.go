package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"cel.dev/cel-go/cel"
	"github.com/cedar-policy/cedar-go"
	"github.com/cedar-policy/cedar-go/types"
	"github.com/diegoholiveira/jsonlogic/v3"
	"github.com/expr-lang/expr"
	"github.com/expr-lang/expr/vm"
	"github.com/hyperjumptech/grule-rule-engine/ast"
	"github.com/hyperjumptech/grule-rule-engine/builder"
	gruleengine "github.com/hyperjumptech/grule-rule-engine/engine"
	"github.com/hyperjumptech/grule-rule-engine/pkg"
	"github.com/open-policy-agent/opa/v1/rego"
)

// An engine decides one policy. It is given an applicant in the form that it likes
// best before the clock runs, and answers as often as it is asked.
type engine struct {
	name, explains string
	prepare        func(*applicant) func() Verdict
}

// engines returns every engine, ready for a policy.
func engines(p *policy) []engine {
	return []engine{byHand(p), ours(p), exprEngine(p), celEngine(p), celPartial(p), opa(p), cedarEngine(p), jsonLogic(p), grule(p)}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func byHand(p *policy) engine {
	return engine{name: "Go by hand", explains: "no", prepare: func(a *applicant) func() Verdict {
		return func() Verdict { return verdictOf(p.hand(&a.hand)) }
	}}
}

func exprEngine(p *policy) engine {
	program := must(expr.Compile(p.condition, expr.Env(draw(seeded()).facts), expr.AsBool()))
	return engine{name: "expr", explains: "no", prepare: func(a *applicant) func() Verdict {
		var machine vm.VM
		return func() Verdict {
			out, err := machine.Run(program, a.facts)
			if err != nil {
				return Failed
			}
			return verdictOf(out.(bool))
		}
	}}
}

func celEnvironment() *cel.Env {
	var options []cel.EnvOption
	for name, v := range draw(seeded()).facts {
		t := cel.IntType
		switch v.(type) {
		case string:
			t = cel.StringType
		case bool:
			t = cel.BoolType
		}
		options = append(options, cel.Variable(name, t))
	}
	return must(cel.NewEnv(options...))
}

func celEngine(p *policy) engine {
	env := celEnvironment()
	checked, issues := env.Compile(p.condition)
	if issues.Err() != nil {
		panic(issues.Err())
	}
	program := must(env.Program(checked))
	return engine{name: "cel-go", explains: "no", prepare: func(a *applicant) func() Verdict {
		return func() Verdict {
			out, _, err := program.Eval(a.facts)
			if err != nil {
				return Failed
			}
			return verdictOf(out.Value().(bool))
		}
	}}
}

// celPartial tells cel-go which facts may be missing, so that it can say unknown.
func celPartial(p *policy) engine {
	env := celEnvironment()
	checked, _ := env.Compile(p.condition)
	program := must(env.Program(checked, cel.EvalOptions(cel.OptPartialEval)))
	return engine{name: "cel-go, partial", explains: "what is unknown", prepare: func(a *applicant) func() Verdict {
		var unknown []*cel.AttributePatternType
		for name := range draw(seeded()).facts {
			if _, ok := a.facts[name]; !ok {
				unknown = append(unknown, cel.AttributePattern(name))
			}
		}
		vars := must(cel.PartialVars(a.facts, unknown...))
		return func() Verdict {
			out, _, err := program.Eval(vars)
			switch {
			case err != nil:
				return Failed
			case out.Type().TypeName() != "bool":
				return Undetermined
			}
			return verdictOf(out.Value().(bool))
		}
	}}
}

func opa(p *policy) engine {
	module := "package admission\n\ndefault eligible := false\n\neligible if {\n" + indented(p.rego) + "\n}\n\nproven if input.experience >= 12\n\nproven if input.disability\n"
	query := must(rego.New(rego.Query("data.admission.eligible"), rego.Module("admission.rego", module)).PrepareForEval(context.Background()))
	return engine{name: "OPA", explains: "no", prepare: func(a *applicant) func() Verdict {
		return func() Verdict {
			out, err := query.Eval(context.Background(), rego.EvalInput(a.facts))
			if err != nil || len(out) == 0 {
				return Failed
			}
			return verdictOf(out[0].Expressions[0].Value.(bool))
		}
	}}
}

func cedarEngine(p *policy) engine {
	set := must(cedar.NewPolicySetFromBytes("admission.cedar", []byte("permit (principal, action, resource) when { "+p.cedar+" };")))
	who := types.NewEntityUID("Applicant", "a")
	return engine{name: "cedar-go", explains: "which policy failed", prepare: func(a *applicant) func() Verdict {
		facts := types.RecordMap{}
		for name, v := range a.facts {
			switch v := v.(type) {
			case string:
				facts[types.String(name)] = types.String(v)
			case bool:
				facts[types.String(name)] = types.Boolean(v)
			case int:
				facts[types.String(name)] = types.Long(v)
			}
		}
		request := cedar.Request{Principal: who, Action: types.NewEntityUID("Action", "enter"), Resource: types.NewEntityUID("Training", "t"), Context: types.NewRecord(facts)}
		return func() Verdict {
			ok, why := cedar.Authorize(set, types.EntityMap{}, request)
			if len(why.Errors) > 0 {
				return Failed
			}
			return verdictOf(bool(ok))
		}
	}}
}

func jsonLogic(p *policy) engine {
	var rule any
	if err := json.Unmarshal([]byte(p.jsonLogic), &rule); err != nil {
		panic(err)
	}
	return engine{name: "jsonlogic", explains: "no", prepare: func(a *applicant) func() Verdict {
		var facts any
		text := must(json.Marshal(a.facts))
		if err := json.Unmarshal(text, &facts); err != nil {
			panic(err)
		}
		return func() Verdict {
			out, err := jsonlogic.ApplyInterface(rule, facts)
			if err != nil {
				return Failed
			}
			is, ok := out.(bool)
			return verdictOf(ok && is)
		}
	}}
}

// GruleFacts is how grule asks for facts; a fact that is missing ends the rule.
type GruleFacts struct {
	facts    map[string]any
	Eligible bool
}

// Text returns a fact that is a text.
func (f *GruleFacts) Text(name string) string { return f.facts[name].(string) }

// Number returns a fact that is a number.
func (f *GruleFacts) Number(name string) int64 { return int64(f.facts[name].(int)) }

// Flag returns a fact that is true or false.
func (f *GruleFacts) Flag(name string) bool { return f.facts[name].(bool) }

func grule(p *policy) engine {
	library := ast.NewKnowledgeLibrary()
	text := fmt.Sprintf("rule Admission \"admission\" { when %s then A.Eligible = true; Retract(\"Admission\"); }", p.grule)
	if err := builder.NewRuleBuilder(library).BuildRuleFromResource("admission", "1", pkg.NewBytesResource([]byte(text))); err != nil {
		panic(err)
	}
	base := must(library.NewKnowledgeBaseInstance("admission", "1"))
	run := &gruleengine.GruleEngine{MaxCycle: 3, ReturnErrOnFailedRuleEvaluation: false}
	return engine{name: "grule", explains: "no", prepare: func(a *applicant) func() Verdict {
		facts := &GruleFacts{facts: a.facts}
		return func() Verdict {
			facts.Eligible = false
			data := ast.NewDataContext()
			if data.Add("A", facts) != nil || run.Execute(data, base) != nil {
				return Failed
			}
			return verdictOf(facts.Eligible)
		}
	}}
}

// rounds and slice are how long each engine runs: interleaved, so that noise meets
// all of them.
const (
	rounds = 7
	slice  = 60 * time.Millisecond
)
