<?php

// Reads the published cases of value types, money, certificates and eligibility as a team
// that writes PHP would, with nothing but what is published. See ../README.md. Not here: the
// words for the defect of a value, and what vokasi inspect repairs.

declare(strict_types=1);

namespace Vokasi;

require __DIR__ . '/value.php';
require __DIR__ . '/eligibility.php';

$root = dirname(__DIR__, 3);
$read = fn (string $path): mixed => json_decode((string) file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
[$passed, $failed] = [0, 0];
$check = function (string $what, mixed $is, mixed $want) use (&$passed, &$failed): void {
    $sorted = function (mixed $v) use (&$sorted): mixed {
        $v = is_object($v) ? (array) $v : $v;
        if (is_array($v)) {
            $v = array_map($sorted, $v);
            ksort($v);
        }
        return $v;
    };
    [$is, $want] = [$sorted($is), $sorted($want)];
    $is === $want ? $passed++ : $failed++;
    if ($is !== $want) {
        echo "FAIL $what: " . json_encode($is) . ', not ' . json_encode($want) . "\n";
    }
};

// The check that refuses a value, where it is not that of forms (DOC-012).
$refusing = ['NIK' => 'PER-001', 'UnitCode' => 'UNT-001', 'Rupiah' => 'FND-006', 'YesNo' => 'DOC-008', 'Identifier' => 'DOC-014', 'FactName' => 'DOC-014'];
$forms = [];
foreach ($read("$root/schema/v1/index.json")->schemas as $s) {
    $forms += (array) $read("$root/schema/v1/$s->name.schema.json")->{'$defs'};
}
foreach (glob("$root/schema/conformance/types/*.json") as $path) {
    $file = $read($path);
    $form = $forms[$file->type];
    $open = str_starts_with($form->pattern ?? '', '^[a-z]'); // a word of an open code list
    foreach ($file->cases as $c) {
        $refused = $c->refused[0]->check ?? null;
        if ($refused === 'POL-001') { // a well-formed name of no fact: that is for the checks of policies
            continue;
        }
        $is = Value::read($file->type, $form, $c->input);
        $check("$file->type " . json_encode($c->input), $is, $c->is ?? null);
        if ($is === null) {
            $isOther = $file->json === 'any' && !preg_match('/^["0-9-]/', $c->input); // neither a text nor a number
            $isEmpty = in_array($c->input, ['', '""'], true) && $refused === 'DOC-010';
            $want = $isEmpty ? $refused : ($isOther ? 'DOC-008' : ($open ? 'REF-008' : ($refusing[$file->type] ?? 'DOC-012')));
            $check("$file->type " . json_encode($c->input) . ' refused', $want, $refused);
        }
    }
}

$money = $read("$root/schema/conformance/answers/money.json");
foreach ($money->split as $c) {
    $check('split ' . json_encode($c), Value::split($c->amount, $c->parts), $c->is ?? null);
}
foreach ($money->allocate as $c) {
    $check('allocate ' . json_encode($c), Value::allocate($c->amount, $c->weights), $c->is ?? null);
}
foreach ($money->share as $c) {
    $check('share ' . json_encode($c), Value::share($c->amount, $c->percent, $c->rounding), $c->is ?? null);
}
foreach ($read("$root/schema/conformance/answers/certificate_status.json")->cases as $c) {
    $check('status ' . json_encode($c), Value::statusOn($c->certificate, $c->on ?? null), $c->is);
}

$ranked = [];
foreach (['education_level', 'assurance'] as $id) {
    $ranked[$id] = array_map(fn ($c) => $c->value, $read("$root/schema/v1/codelists/$id.json")->codes);
}
foreach (glob("$root/schema/conformance/eligibility/*.json") as $path) {
    $file = $read($path);
    foreach ($file->cases as $c) {
        $check("{$file->policy->id}: $c->name", Eligibility::decide($file->policy, $c->dates ?? $file->dates, $c, $ranked),
            ['verdict' => $c->expect, 'met' => $c->met ?? [], 'unmet' => $c->unmet ?? [], 'missing' => $c->missing ?? []]);
    }
}

echo "$passed passed, $failed failed\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
