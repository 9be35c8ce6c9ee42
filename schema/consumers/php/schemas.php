<?php

// Reads the published schemas with Debian's php-json-schema, as old PHP applications do.
// It knows older drafts only: it takes every valid document, and what it does not refuse
// is listed. See ../README.md.

declare(strict_types=1);

require __DIR__ . '/corpus.php';

// What it does not refuse although it should: the name of the case and why. A case that is
// refused after all fails, and so does one that does not exist.
$exceptions = [];

$documents = array_merge(glob("$valid/*/*.json"), glob("$root/examples/*/{dataset,synthetic,policy}.json", GLOB_BRACE));
foreach ($documents as $path) {
    $doc = $read($path);
    $kind = str_starts_with($path, $valid) ? basename(dirname($path)) : (isset($doc->rule) ? 'policy' : 'dataset');
    $places = $refused($doc, $kind);
    $check($places === [], substr($path, strlen($root) + 1) . ' is refused at ' . implode(', ', array_slice($places, 0, 5)));
}

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

$close();
