<?php

// Asks the published predicates of the published cases as a team that writes PHP would,
// with nothing but what is published. See ../README.md.

declare(strict_types=1);

namespace Vokasi;

require __DIR__ . '/predicate.php';

$root = dirname(__DIR__, 3);
$published = "$root/schema/v1";
$read = fn (string $path): mixed => json_decode((string) file_get_contents($path), false, 512, JSON_THROW_ON_ERROR);
[$passed, $failed] = [0, 0];
$check = function (bool $holds, string $what) use (&$passed, &$failed): void {
    $holds ? $passed++ : $failed++;
    if (!$holds) {
        echo "FAIL $what\n";
    }
};

$lists = [];
foreach (glob("$published/codelists/*.json") as $path) {
    $list = $read($path);
    $lists[$list->id] = array_fill_keys(array_map(fn ($c) => $c->value, $list->codes), true);
}
$parameters = [];
foreach ($read("$published/parameters.json")->entries as $p) {
    $parameters[$p->id] = $p->values;
}
$parameter = function (string $id, ?string $on) use ($parameters): ?int {
    foreach (array_reverse($parameters[$id] ?? []) as $v) {
        if (isset($v->number) && ($on === null || ($v->since ?? '') <= $on && (!isset($v->until) || $on <= $v->until))) {
            return $v->number;
        }
    }
    return null;
};

// The predicates of each entity, and the places of each check in it.
[$predicates, $places] = [[], []];
foreach ($read("$published/checks.json")->entries as $c) {
    foreach ($c->places as $p) {
        $places[$p->entity][$c->id][] = $p->at;
        if (isset($p->holds)) {
            $predicates[$p->entity][] = ['check' => $c, 'at' => $p->at, 'holds' => $p->holds];
        }
    }
}
$common = ['DOC-009', 'DOC-013', 'DOC-014', 'REF-001', 'REF-005', 'REF-008'];

// Whether a finding is what a check finds at a place of its own.
$isOf = function (string $check, string $at, string $place, array $places) use ($common): bool {
    $best = '';
    foreach ($places as $p) {
        if (($at === $p || str_starts_with($at, "$p/")) && strlen($p) > strlen($best)) {
            $best = $p;
        }
    }
    $rest = substr($at, strlen($best));
    return $best === $place && ($rest === '' || !in_array($check, $common, true) || trim($rest, '/0123456789') === '');
};

// A record with a change (JSON Patch).
$changed = function (mixed $record, array $changes): mixed {
    foreach ($changes as $c) {
        $names = array_map(fn ($n) => strtr($n, ['~1' => '/', '~0' => '~']), array_slice(explode('/', $c->path), 1));
        $last = array_pop($names);
        $holder = &$record;
        foreach ($names as $n) {
            if (is_array($holder)) {
                $holder = &$holder[(int) $n];
            } else {
                $holder = &$holder->$n;
            }
        }
        if (is_array($holder)) {
            match (true) {
                $last === '-' => $holder[] = $c->value,
                $c->op === 'remove' => array_splice($holder, (int) $last, 1),
                default => $holder[(int) $last] = $c->value,
            };
        } elseif ($c->op === 'remove') {
            unset($holder->$last);
        } else {
            $holder->$last = $c->value;
        }
        unset($holder);
    }
    return $record;
};

foreach (glob("$root/schema/conformance/checks/*.json") as $path) {
    $text = (string) file_get_contents($path);
    $file = json_decode($text, false, 512, JSON_THROW_ON_ERROR);
    foreach ($file->cases as $i => $case) {
        $record = $changed(unserialize(serialize($file->good)), $case->change);
        foreach ($predicates[$file->entity] ?? [] as $p) {
            $severity = $p['check']->severity->{$case->phase} ?? null;
            $ids = array_map(fn ($f) => $f->check, $case->findings);
            if ($severity === null || array_intersect($p['check']->needs ?? [], $ids)) {
                continue;
            }
            $found = array_filter($case->findings, fn ($f) => $f->check === $p['check']->id && $isOf($f->check, $f->at, $p['at'], $places[$file->entity][$f->check]));
            $holds = (new Predicate($lists, $parameter, $record, $case->on ?? null, $case->phase))->holds($p['holds'], $record);
            $check($holds === ($found === []), basename($path) . " case $i: {$p['check']->id} {$p['at']} " . json_encode($case->change));
        }
    }
}

echo "$passed passed, $failed failed\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
