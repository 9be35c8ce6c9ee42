<?php

// What the programs that validate in PHP read alike: cases that are refused, and how they
// are counted and validated. See ../README.md.

declare(strict_types=1);

require '/usr/share/php/JsonSchema/autoload.php';

use JsonSchema\Constraints\Factory;
use JsonSchema\SchemaStorage;
use JsonSchema\Validator;

$root = dirname(__DIR__, 3);
$corpora = "$root/schema/testdata/v1";
$valid = "$corpora/valid";
$read = fn (string $path): mixed => json_decode((string) file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
[$passed, $failed] = [0, 0];
$check = function (bool $holds, string $what) use (&$passed, &$failed): void {
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        echo "FAIL $what\n";
    }
};

/** Prints the count, and makes the program fail if a check did. */
$close = function () use (&$passed, &$failed): never {
    echo "$passed passed, $failed failed\n";
    exit($failed === 0 && $passed > 0 ? 0 : 1);
};

/** The places at which a document is refused, none if it is accepted. */
$refused = function (mixed $doc, string $kind) use ($root): array {
    static $storage = new SchemaStorage();
    $validator = new Validator(new Factory($storage));
    $validator->validate($doc, (object) ['$ref' => "file://$root/schema/v1/$kind.schema.json"]);
    return array_map(fn (array $e) => $e['pointer'], $validator->getErrors());
};

$tokens = fn (string $pointer): array => array_map(fn ($n) => strtr($n, ['~1' => '/', '~0' => '~']), array_slice(explode('/', $pointer), 1));

/** The record of a case with its change. */
$changed = function (object $case) use ($read, $valid, $tokens): mixed {
    static $files = [];
    [$file, $pointer] = explode('#', $case->base . '#');
    $files[$file] ??= $read("$valid/$file");
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
