<?php

// Reads the generated cases, one for every keyword of every property, and refuses each with
// Debian's php-json-schema. It knows older drafts only: what it does not refuse is listed.
// See ../README.md.

declare(strict_types=1);

require __DIR__ . '/corpus.php';

$differences = array_values(array_filter($read("$corpora/differences.json"), fn ($d) => $d->tool === 'php'));
$met = array_fill(0, count($differences), 0);
$count = 0;
foreach (glob("$corpora/negative/*.json") as $file) {
    foreach ($read($file) as $case) {
        $count++;
        $places = array_unique($refused($changed($case), $case->schema));
        $holder = substr($case->at, 0, (int) strrpos($case->at, '/')); // of an unknown member it names the object
        $isRefused = in_array($case->at, $places, true) || str_ends_with($case->name, ': additionalProperties') && in_array($holder, $places, true);
        $listed = false;
        foreach ($differences as $i => $d) {
            if (preg_match('{' . $d->cases . '}', "$case->schema $case->name") === 1) {
                $listed = true;
                $met[$i]++;
            }
        }
        $check($isRefused !== $listed, $listed ? "\"$case->name\" is refused: remove the difference" : "\"$case->name\" is refused at " . (implode(', ', $places) ?: 'no place') . ", not at $case->at");
    }
}
$check($count > 0, 'no cases');
foreach ($differences as $i => $d) {
    echo "difference: $met[$i] cases like $d->cases: $d->reason\n";
    $check($met[$i] > 0, "no case like $d->cases");
}

$close();
