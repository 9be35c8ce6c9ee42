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
$parameter = function (string $id, ?string $on) use ($parameters): int|array|null {
    foreach (array_reverse($parameters[$id] ?? []) as $v) {
        if ($on === null || ($v->since ?? '') <= $on && (!isset($v->until) || $on <= $v->until)) {
            return $v->number ?? $v->codes ?? null;
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

// Whether a finding is what a check finds at a place: the longest that it begins with, or
// the only one there is. What is found in a part of the record, an element of a list, is
// of another entity.
$isOf = function (string $check, string $at, string $entity, string $place) use ($common, &$places): bool {
    [$best, $own] = ['', $places[$entity][$check]];
    foreach ($own as $p) {
        if (($at === $p || str_starts_with($at, "$p/")) && strlen($p) > strlen($best)) {
            $best = $p;
        }
    }
    if ($best === '' && count($own) === 1 && !in_array($check, $common, true)) {
        $best = $own[0];
    }
    $rest = str_starts_with($at, $best) ? substr($at, strlen($best)) : $at;
    if ($best !== $place || in_array($check, $common, true) && trim($rest, '/0123456789') !== '') {
        return false;
    }
    preg_match_all('~/[0-9]+(?=/)~', $rest, $found, PREG_OFFSET_CAPTURE);
    foreach ($found[0] as [$step, $offset]) {
        $inElement = substr($rest, $offset + strlen($step));
        foreach ($places as $other => $checks) {
            foreach ($other === $entity ? [] : $checks[$check] ?? [] as $p) {
                if ($p !== '' && ($inElement === $p || str_starts_with($inElement, "$p/"))) {
                    return false;
                }
            }
        }
    }
    return true;
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
            $found = array_filter($case->findings, fn ($f) => $f->check === $p['check']->id && $isOf($f->check, $f->at, $file->entity, $p['at']));
            $holds = (new Predicate($lists, $parameter, $record, $case->on ?? null, $case->phase))->holds($p['holds'], $record);
            $check($holds === ($found === []), basename($path) . " case $i: {$p['check']->id} {$p['at']} " . json_encode($case->change));
        }
    }
}

echo "$passed passed, $failed failed\n";
exit($failed === 0 && $passed > 0 ? 0 : 1);
