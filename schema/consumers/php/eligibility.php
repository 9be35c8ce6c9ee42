<?php

declare(strict_types=1);

namespace Vokasi;

/**
 * Decides policies on evidence, in the words of schema/conformance/README.md: a rule
 * holds, fails or is not known (null), and with it the verdict. Everything is decoded
 * with json_decode($text), so that objects are stdClass and lists are arrays.
 */
final class Eligibility
{
    private array $met = [];
    private array $unmet = [];

    /**
     * @param array<string, string[]> $ranked the words of the code lists education_level and assurance in their order
     */
    private function __construct(private object $policy, private object $dates, private object $dossier, private array $ranked)
    {
    }

    /** @return array{verdict: string, met: string[], unmet: string[], missing: string[]} */
    public static function decide(object $policy, object $dates, object $dossier, array $ranked): array
    {
        $e = new self($policy, $dates, $dossier, $ranked);
        [$truth, $open] = $e->weigh($policy->rule);
        return ['verdict' => $truth === null ? 'undetermined' : ($truth ? 'eligible' : 'ineligible'), 'met' => $e->met, 'unmet' => $e->unmet, 'missing' => array_values(array_unique($open))];
    }

    /** @return array{?bool, string[]} what a rule comes to, and the facts that would decide it */
    private function weigh(object $r): array
    {
        if ($r->kind === 'not') {
            [$truth, $open] = $this->weigh($r->rule);
            return [$truth === null ? null : !$truth, $open];
        }
        if (!isset($r->rules)) {
            $truth = $this->leaf($r);
            if ($truth === true) {
                $this->met[] = $r->code;
            } elseif ($truth === false) {
                $this->unmet[] = $r->code;
            }
            return [$truth, $truth === null ? [$r->fact] : []];
        }
        $below = array_map($this->weigh(...), $r->rules);
        $truth = self::atLeast(array_column($below, 0), match ($r->kind) { 'all' => count($below), 'any' => 1, default => $r->count });
        $open = $truth === null ? array_merge(...array_map(fn ($b) => $b[0] === null ? $b[1] : [], $below)) : [];
        return [$truth, $open];
    }

    private function leaf(object $r): ?bool
    {
        $known = $this->dossier->evidence->{$r->fact} ?? null;
        $sure = fn (string $assurance) => array_search($assurance, $this->ranked['assurance'], true);
        if ($known === null || isset($r->assurance) && $sure($this->dossier->about->{$r->fact}->assurance ?? 'declared') < $sure($r->assurance)) {
            return null;
        }
        $on = isset($r->at) ? ($this->dates->{$r->at} ?? null) : null;
        if (isset($r->at) && $on === null) {
            return null;
        }
        [$min, $max] = [$r->min ?? null, $r->max ?? null];
        foreach ([&$min, &$max] as &$limit) {
            if (is_object($limit)) {
                $limit = $this->parameter($limit->param, $this->dates->as_of ?? $on);
                if ($limit === null) {
                    return null;
                }
            }
        }
        unset($limit);
        $between = fn (int $n, ?int $least, ?int $most) => ($least === null || $n >= $least) && ($most === null || $n <= $most);
        switch ($r->kind) {
            case 'flag':
                return $known === $r->is;
            case 'count':
                return $between($known, $min, $max);
            case 'level': // d4 and s1 are one level
                $rank = fn (?string $word) => $word === null ? null : array_search($word === 'd4' ? 's1' : $word, $this->ranked['education_level'], true);
                return $between($rank($known), $rank($min), $rank($max));
            case 'one_of':
                return in_array($known, $r->values, true);
            case 'age':
                $age = self::ageOn($known, $on, $r->leap_birthday ?? 'march_1');
                return $age >= 0 && $between($age, $min, $max);
            case 'date':
                $day = self::addMonths($on, $r->offset_months ?? 0);
                return $r->relation === 'on_or_after' ? $known >= $day : $known <= $day;
            case 'residence':
                $truth = false;
                foreach ($r->within as $w) {
                    if ($known === $w || str_starts_with($known, "$w.")) {
                        return true;
                    }
                    $truth = str_starts_with($w, "$known.") ? null : $truth;
                }
                return $truth;
            case 'holds':
                $truths = array_map(fn ($code) => self::isHeld($known, $code, $on), $r->codes);
                return self::atLeast($truths, ($r->need ?? 'all') === 'any' ? 1 : count($truths));
        }
        throw new \LogicException("$r->kind is no rule");
    }

    /** Whether a code is among those held, and valid on a day if there is one. */
    private static function isHeld(array $known, string $code, ?string $on): ?bool
    {
        $truth = false;
        foreach ($known as $h) {
            if ($code !== (is_string($h) ? $h : $h->code)) {
                continue;
            }
            $isDated = is_object($h) && (isset($h->from) || isset($h->until));
            if ($on === null || $isDated && ($h->from ?? '') <= $on && $on <= ($h->until ?? '9999-12-31')) {
                return true;
            }
            $truth = $isDated ? $truth : null;
        }
        return $truth;
    }

    /** The value of a parameter on a day, the latest if there is no day; null if it has none then. */
    private function parameter(string $name, ?string $on): ?int
    {
        foreach (array_reverse($this->policy->parameters->$name ?? []) as $v) {
            if ($on === null || $v->from <= $on) {
                return $on !== null && isset($v->until) && $on > $v->until ? null : $v->value;
            }
        }
        return null;
    }

    /** Whether at least so many hold, as far as that is known. */
    private static function atLeast(array $truths, int $n): ?bool
    {
        if (count(array_filter($truths, fn ($t) => $t === true)) >= $n) {
            return true;
        }
        return count(array_filter($truths, fn ($t) => $t !== false)) < $n ? false : null;
    }

    /** Completed years on a day; who was born on 29 February completes one on 1 March unless told otherwise. */
    private static function ageOn(string $birth, string $on, string $leapBirthday): int
    {
        $today = substr($on, 5);
        if ($leapBirthday === 'february_28' && $today === '02-28' && !checkdate(2, 29, (int) $on)) {
            $today = '02-29';
        }
        return (int) $on - (int) $birth - ($today < substr($birth, 5) ? 1 : 0);
    }

    /** A day so many months later, or the last one of a shorter month. */
    private static function addMonths(string $day, int $months): string
    {
        $first = (new \DateTimeImmutable(substr($day, 0, 8) . '01', new \DateTimeZone('UTC')))->modify(sprintf('%+d months', $months));
        return $first->format('Y-m-') . sprintf('%02d', min((int) substr($day, 8), (int) $first->format('t')));
    }
}
