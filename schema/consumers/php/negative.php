<?php

// Reads the generated cases, one for every keyword of every property, and refuses each with
// Debian's php-json-schema. It knows older drafts only: what it does not refuse is listed.
// See ../README.md.

declare(strict_types=1);

require '/usr/share/php/JsonSchema/autoload.php';

use JsonSchema\Constraints\Factory;
use JsonSchema\SchemaStorage;
use JsonSchema\Validator;

$root = dirname(__DIR__, 3);
$corpora = "$root/schema/testdata/v1";
$read = fn (string $path): mixed => json_decode((string) file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
[$passed, $failed] = [0, 0];
$check = function (bool $holds, string $what) use (&$passed, &$failed): void {
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        echo "FAIL $what\n";
    }
};

$tokens = fn (string $pointer): array => array_map(fn ($n) => strtr($n, ['~1' => '/', '~0' => '~']), array_slice(explode('/', $pointer), 1));

/** The record of a case with its change. */
$changed = function (object $case) use ($read, $corpora, $tokens): mixed {
    static $files = [];
    [$file, $pointer] = explode('#', $case->base . '#');
    $files[$file] ??= $read("$corpora/valid/$file");
    $doc = $files[$file];
    foreach ($tokens($pointer) as $n) {
        $doc = is_array($doc) ? $doc[(int) $n] : $doc->$n;
    }
    if (($case->set ?? null) === '') {
        return $case->value;
    }
    $doc = json_decode(json_encode($doc, JSON_THROW_ON_ERROR | JSON_PRESERVE_ZERO_FRACTION), false, 512, JSON_THROW_ON_ERROR); // a copy
    $names = $tokens($case->set ?? $case->remove);
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

$differences = array_values(array_filter($read("$corpora/differences.json"), fn ($d) => $d->tool === 'php'));
$met = array_fill(0, count($differences), 0);
$storage = new SchemaStorage();
$count = 0;
foreach (glob("$corpora/negative/*.json") as $file) {
    $schema = (object) ['$ref' => "file://$root/schema/v1/" . basename($file, '.json') . '.schema.json'];
    foreach ($read($file) as $case) {
        $count++;
        $doc = $changed($case);
        $validator = new Validator(new Factory($storage));
        $validator->validate($doc, $schema);
        $places = array_unique(array_map(fn (array $e) => $e['pointer'], $validator->getErrors()));
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

echo "$passed passed, $failed failed\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
