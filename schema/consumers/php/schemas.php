<?php

// Reads the published schemas with Debian's php-json-schema, as old PHP applications do.
// It knows older drafts only: it takes every valid document, and what it does not refuse
// is listed. See ../README.md.

declare(strict_types=1);

require '/usr/share/php/JsonSchema/autoload.php';

use JsonSchema\Constraints\Factory;
use JsonSchema\SchemaStorage;
use JsonSchema\Validator;

$root = dirname(__DIR__, 3);
$valid = "$root/schema/testdata/v1/valid";
$read = fn (string $path): mixed => json_decode((string) file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
[$passed, $failed] = [0, 0];
$check = function (bool $holds, string $what) use (&$passed, &$failed): void {
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        echo "FAIL $what\n";
    }
};

// What it does not refuse although it should: the name of the case and why. A case that is
// refused after all fails, and so does one that does not exist.
$exceptions = [];

/** The places at which a document is refused, none if it is accepted. */
$refused = function (mixed $doc, string $kind) use ($root): array {
    static $storage = new SchemaStorage();
    $validator = new Validator(new Factory($storage));
    $validator->validate($doc, (object) ['$ref' => "file://$root/schema/v1/$kind.schema.json"]);
    return array_map(fn (array $e) => $e['pointer'], $validator->getErrors());
};

$documents = array_merge(glob("$valid/*/*.json"), glob("$root/examples/*/{dataset,synthetic,policy}.json", GLOB_BRACE));
foreach ($documents as $path) {
    $doc = $read($path);
    $kind = str_starts_with($path, $valid) ? basename(dirname($path)) : (isset($doc->rule) ? 'policy' : 'dataset');
    $places = $refused($doc, $kind);
    $check($places === [], substr($path, strlen($root) + 1) . ' is refused at ' . implode(', ', array_slice($places, 0, 5)));
}

$changed = function (object $case) use ($read, $valid): mixed {
    $doc = $read("$valid/$case->base");
    $names = array_map(fn ($n) => strtr($n, ['~1' => '/', '~0' => '~']), array_slice(explode('/', $case->set ?? $case->remove), 1));
    $last = array_pop($names);
    $holder = &$doc;
    foreach ($names as $n) {
        if (is_array($holder)) {
            $holder = &$holder[(int) $n];
        } else {
            $holder = &$holder->$n;
        }
    }
    if (isset($case->remove)) {
        unset($holder->$last);
    } elseif (is_array($holder)) {
        $holder[(int) $last] = $case->value;
    } else {
        $holder->$last = $case->value;
    }
    return $doc;
};
$negatives = array_merge(...array_map($read, glob("$valid/../negative*.json")));
foreach ($negatives as $case) {
    $places = $refused($changed($case), $case->schema);
    $isRefused = in_array($case->at, $places, true) || in_array(substr($case->at, 0, (int) strrpos($case->at, '/')), $places, true); // of an unknown member it names the object
    $check($isRefused !== isset($exceptions[$case->name]), isset($exceptions[$case->name]) ? "\"$case->name\" is refused: remove the exception" : "\"$case->name\" is refused at " . implode(', ', $places) . ", not at $case->at");
}
foreach (array_keys($exceptions) as $name) {
    $check(in_array($name, array_map(fn ($c) => $c->name, $negatives), true), "no case \"$name\"");
}
foreach ($exceptions as $name => $why) {
    echo "exception: \"$name\": $why\n";
}

echo "$passed passed, $failed failed\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
