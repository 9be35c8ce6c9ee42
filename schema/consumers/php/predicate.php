<?php

declare(strict_types=1);

namespace Vokasi;

/**
 * Evaluates the published predicates of checks: see schema/conformance/README.md.
 * Records are decoded with json_decode($text), so that objects are stdClass and lists
 * are arrays.
 */
final class Predicate
{
    private const MODIFIERS = ['of', 'list', 'values', 'codes', 'at', 'pattern', 'then', 'holds', 'by', 'where'];

    /** The place of the current element in its list, from 1. */
    private ?int $place = null;

    /**
     * @param array<string, array<string, true>> $lists      the words of each code list
     * @param callable(string, ?string): (int|string[]|null) $parameter  the number or the words of a parameter on a day
     */
    public function __construct(
        private array $lists,
        private $parameter,
        private mixed $record,
        private ?string $on,
        private string $phase,
    ) {
    }

    /** Whether a condition holds for the record, or for an element of it. */
    public function holds(object $p, mixed $at): bool
    {
        $name = self::operator($p);
        $value = $p->$name;
        switch ($name) {
            case 'all':
                foreach ($value as $c) {
                    if (!$this->holds($c, $at)) {
                        return false;
                    }
                }
                return true;
            case 'any':
                foreach ($value as $c) {
                    if ($this->holds($c, $at)) {
                        return true;
                    }
                }
                return false;
            case 'not':
                return !$this->holds($value, $at);
            case 'if':
                return !$this->holds($value, $at) || $this->holds($p->then, $at);
            case 'each':
                return !in_array(false, $this->over($this->elements($value, $at), fn ($e) => $this->holds($p->holds, $e)), true);
            case 'some':
                return in_array(true, $this->over($this->elements($value, $at), fn ($e) => $this->holds($p->holds, $e)), true);
            case 'neighbours':
                $wanted = $this->those($p, $value, $at, fn ($e) => $e);
                for ($i = 1; $i < count($wanted); $i++) {
                    if (!$this->holds($p->holds, [$wanted[$i - 1], $wanted[$i]])) {
                        return false;
                    }
                }
                return true;
            case 'phase':
                return in_array($this->phase, $value, true);
            case 'unique':
                $seen = [];
                foreach ($this->over($this->elements($value, $at), fn ($e) => $this->terms($p->by, $e)) as $key) {
                    if (in_array(null, $key, true)) {
                        continue;
                    }
                    $key = json_encode($key);
                    if (isset($seen[$key])) {
                        return false;
                    }
                    $seen[$key] = true;
                }
                return true;
            case 'sorted':
                $values = $this->over($this->elements($value, $at), fn ($e) => $this->term($p->by, $e));
                return self::inOrder($values, fn (int $c) => $c <= 0);
            case 'in':
                if (isset($p->list)) {
                    $words = $this->lists[$p->list] ?? throw new \LogicException("no list $p->list");
                    return self::everyText($this->term($value, $at), fn (string $s) => isset($words[$s]));
                }
                if (isset($p->values)) {
                    $values = $this->those($p, $p->values, $at, fn ($e) => $this->term($p->by ?? '', $e));
                    $v = $this->term($value, $at);
                    foreach (is_array($v) ? $v : [$v] as $e) {
                        if (self::compare($e, $e) !== null && !in_array($e, $values, true)) {
                            return false;
                        }
                    }
                    return true;
                }
                $words = isset($p->codes) ? ($this->parameter)($p->codes, $this->dayOf($p, $at)) : $p->of;
                return $words === null || self::everyText($this->term($value, $at), fn (string $s) => in_array($s, $words, true));
            case 'matches':
                return self::everyText($this->term($value, $at), fn (string $s) => preg_match('/' . str_replace('/', '\/', $p->pattern) . '/uD', $s) === 1);
            case 'present':
                return !in_array(null, $this->terms($value, $at), true);
            case 'absent':
                return array_filter($this->terms($value, $at), fn ($v) => $v !== null) === [];
            case 'equal':
                return self::inOrder($this->terms($value, $at), fn (int $c) => $c === 0);
            case 'differ':
                $values = $this->terms($value, $at);
                foreach (array_slice($values, 1) as $v) {
                    if (self::compare($values[0], $v) === 0) {
                        return false;
                    }
                }
                return true;
            case 'ordered':
                return self::inOrder($this->terms($value, $at), fn (int $c) => $c <= 0);
            case 'increasing':
                return self::inOrder($this->terms($value, $at), fn (int $c) => $c < 0);
        }
        throw new \LogicException("$name is no condition");
    }

    /** The value of a term, null if it is absent. */
    private function term(mixed $t, mixed $at): mixed
    {
        if (is_string($t)) {
            return $this->at($t, $at);
        }
        if (!is_object($t)) {
            return $t;
        }
        $name = self::operator($t);
        $value = $t->$name;
        switch ($name) {
            case 'text':
                return $value;
            case 'on':
                return $this->on;
            case 'parameter':
                return ($this->parameter)($value, $this->dayOf($t, $at));
            case 'place':
                return $this->place;
            case 'count':
                return count($this->those($t, $value, $at, fn ($e) => $e));
            case 'sum':
                return self::fold([0, ...$this->those($t, $value, $at, fn ($e) => $this->term($t->of, $e))], fn ($a, $b) => $a + $b);
            case 'last':
                $values = $this->those($t, $value, $at, fn ($e) => $this->term($t->of, $e));
                return $values === [] ? null : end($values);
            case 'first':
                foreach ($this->terms($value, $at) as $v) {
                    if ($v !== null) {
                        return $v;
                    }
                }
                return null;
        }
        $values = $this->terms(is_array($value) ? $value : [$value], $at);
        if (in_array(null, $values, true)) {
            return null;
        }
        return match ($name) {
            'plus' => self::fold($values, fn ($a, $b) => $a + $b),
            'minus' => self::fold($values, fn ($a, $b) => $a - $b),
            'times' => self::fold($values, fn ($a, $b) => $a * $b),
            'quotient' => is_int($values[0]) && is_int($values[1]) && $values[0] >= 0 && $values[1] > 0 ? intdiv($values[0], $values[1]) : null,
            'letters' => is_string($values[0]) ? strtolower(preg_replace('/[\x00-\x7f](?<![A-Za-z0-9])/', '', $values[0])) : null,
            'hundredths' => is_string($values[0]) && preg_match('/^(-?)(\d{1,15})\.(\d\d)$/D', $values[0], $m) ? (int) ($m[1] . $m[2] . $m[3]) : null,
            'length' => is_string($values[0]) ? preg_match_all('/./su', $values[0]) : null,
            'first_day' => self::period($values[0])[0],
            'last_day' => self::period($values[0])[1],
            'days' => self::days($values[0], $values[1]),
            'add_days' => self::day($values[0])?->modify(sprintf('%+d days', $values[1]))->format('Y-m-d'),
            'add_months' => self::addMonths($values[0], $values[1]),
            default => throw new \LogicException("$name is no term"),
        };
    }

    /** Does something with every element of a list, in its place. */
    private function over(array $list, callable $each): array
    {
        $before = $this->place;
        $results = [];
        foreach (array_values($list) as $i => $e) {
            $this->place = $i + 1;
            $results[] = $each($e);
        }
        $this->place = $before;
        return $results;
    }

    /** Does something with the elements of a list that "where" asks for. */
    private function those(object $m, string $pointer, mixed $at, callable $each): array
    {
        return array_merge(...$this->over($this->elements($pointer, $at), fn ($e) => !isset($m->where) || $this->holds($m->where, $e) ? [$each($e)] : []));
    }

    /** The day that "at" says, the reference date if it is absent. */
    private function dayOf(object $m, mixed $at): ?string
    {
        $v = isset($m->at) ? $this->term($m->at, $at) : null;
        return self::day($v) ? $v : $this->on;
    }

    private function terms(array $list, mixed $at): array
    {
        return array_map(fn ($t) => $this->term($t, $at), $list);
    }

    private function elements(string $pointer, mixed $at): array
    {
        $list = $this->at($pointer, $at);
        return is_array($list) ? $list : [];
    }

    private function at(string $pointer, mixed $at): mixed
    {
        if (str_starts_with($pointer, '#')) {
            [$pointer, $at] = [substr($pointer, 1), $this->record];
        }
        foreach (array_slice(explode('/', $pointer), 1) as $name) {
            $at = is_object($at) ? ($at->$name ?? null) : (is_array($at) && ctype_digit($name) ? ($at[(int) $name] ?? null) : null);
        }
        return $at;
    }

    /** The member of an object that says what it is. */
    private static function operator(object $p): string
    {
        foreach (array_keys(get_object_vars($p)) as $name) {
            if (!in_array($name, self::MODIFIERS, true)) {
                return (string) $name;
            }
        }
        throw new \LogicException('no condition and no term');
    }

    /** Whether each value that is there compares with the one before it as it should. */
    private static function inOrder(array $values, callable $fits): bool
    {
        $before = null;
        foreach ($values as $v) {
            if ($v === null) {
                continue;
            }
            $c = $before === null ? null : self::compare($before, $v);
            if ($c !== null && !$fits($c)) {
                return false;
            }
            $before = $v;
        }
        return true;
    }

    /** Less than zero, zero or more; null where two values do not compare. */
    private static function compare(mixed $a, mixed $b): ?int
    {
        if (is_int($a) && is_int($b) || is_bool($a) && is_bool($b)) {
            return $a <=> $b;
        }
        return is_string($a) && is_string($b) ? strcmp($a, $b) : null;
    }

    private static function everyText(mixed $v, callable $fits): bool
    {
        if (is_array($v)) {
            foreach ($v as $e) {
                if (!self::everyText($e, $fits)) {
                    return false;
                }
            }
            return true;
        }
        return !is_string($v) || $fits($v);
    }

    private static function fold(array $values, callable $reckon): ?int
    {
        $n = array_shift($values);
        foreach ($values as $v) {
            $n = self::whole($n, $v, $reckon);
        }
        return is_int($n) ? $n : null;
    }

    /** What two whole numbers come to; PHP makes a float of what is too large. */
    private static function whole(mixed $a, mixed $b, callable $reckon): ?int
    {
        if (!is_int($a) || !is_int($b)) {
            return null;
        }
        $n = $reckon($a, $b);
        return is_int($n) ? $n : null;
    }

    private static function day(mixed $s): ?\DateTimeImmutable
    {
        $d = is_string($s) ? \DateTimeImmutable::createFromFormat('!Y-m-d', $s, new \DateTimeZone('UTC')) : false;
        return $d && $d->format('Y-m-d') === $s ? $d : null;
    }

    /** @return array{?string, ?string} the first and the last day of a year, a month or a day */
    private static function period(mixed $s): array
    {
        if (!is_string($s) || !preg_match('/^\d{4}(-\d\d)?(-\d\d)?$/D', $s)) {
            return [null, null];
        }
        $first = self::day(match (strlen($s)) { 4 => "$s-01-01", 7 => "$s-01", default => $s });
        $last = match (strlen($s)) { 4 => self::day("$s-12-31"), 7 => $first?->modify('last day of this month'), default => $first };
        return [$first?->format('Y-m-d'), $last?->format('Y-m-d')];
    }

    private static function days(mixed $a, mixed $b): ?int
    {
        [$from, $until] = [self::day($a), self::day($b)];
        return $from && $until ? intdiv($until->getTimestamp() - $from->getTimestamp(), 86400) : null;
    }

    private static function addMonths(mixed $s, mixed $n): ?string
    {
        $d = self::day($s);
        if (!$d || !is_int($n)) {
            return null;
        }
        $first = $d->modify('first day of this month')->modify(sprintf('%+d months', $n));
        $day = min((int) $d->format('j'), (int) $first->format('t'));
        return $first->setDate((int) $first->format('Y'), (int) $first->format('n'), $day)->format('Y-m-d');
    }
}
