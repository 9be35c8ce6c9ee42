<?php

declare(strict_types=1);

namespace Vokasi;

/**
 * Value types, in the words of schema/conformance/README.md: what a value is made of, and
 * money. The forms are those of the published schema; what they cannot tell is here.
 */
final class Value
{
    private const MONTHS = [
        'id' => ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'],
        'en' => ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    ];
    private const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
    private const SMALL = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'];
    private const LIMIT = 9007199254740991;

    /**
     * What an input is, null if it is no value of the type. The input is a text, or what
     * a number or a truth is written as in JSON; of a type that may be several, JSON.
     *
     * @param object $form of the type in the schema
     */
    public static function read(string $type, object $form, string $input): ?array
    {
        if (isset($form->oneOf)) {
            $isText = str_starts_with($input, '"');
            $fits = array_filter($form->oneOf, fn ($f) => $isText === ($f->type === 'string') && self::read($type, $f, $isText ? json_decode($input) : $input) !== null);
            return $fits ? ['value' => $input] : null;
        }
        $fits = match ($form->type) {
            'boolean' => in_array($input, ['true', 'false'], true),
            'integer' => preg_match('/^(0|-?[1-9][0-9]{0,17})$/D', $input) && (int) $input >= $form->minimum && (int) $input <= $form->maximum,
            'string' => $input !== '' && preg_match_all('/./su', $input) <= ($form->maxLength ?? PHP_INT_MAX)
                && preg_match('/' . str_replace('/', '\/', $form->pattern ?? '') . '/uD', $input),
        };
        $parts = $fits ? self::parts($type, $input) : null;
        return $parts === null ? null : $parts + ['value' => $input];
    }

    /** The parts of a text that has the form; null if it is no value all the same. */
    private static function parts(string $type, string $s): ?array
    {
        return match ($type) {
            'CalendarDate' => self::isDay($s) ? ['label' => self::dateLabel($s), 'weekday' => self::WEEKDAYS[(int) self::day($s)->format('w')]] : null,
            'PartialDate' => self::partialDate($s),
            'TimeOfDay' => ['minutes' => (int) substr($s, 0, 2) * 60 + (int) substr($s, 3)],
            'Instant' => self::instant($s),
            'RegionCode' => self::region(explode('.', $s)),
            'NIK' => self::nik($s),
            'FamilyCardNumber', 'AccountNumber' => ['masked' => str_repeat('*', strlen($s))],
            'NIP' => self::nip($s),
            'VIN' => ['issued' => '20' . substr($s, 0, 2) . '-' . substr($s, 2, 2), 'region' => self::pairs(substr($s, 4, 4))],
            'Percent' => self::percent($s),
            'UnitCode' => self::unitCode($s),
            'LicenceNumber' => ['serial' => (int) substr($s, 9, -3)],
            'LicenceDecree' => ['value' => preg_replace('#([IVX]+)/BNSP#', 'BNSP/$1', str_replace('. ', '.', $s))],
            'AssessorRegistration' => ['value' => preg_replace(['/^MET\.? ?/', '/.([0-9]{4})$/D'], ['MET.', ' $1'], $s)],
            'RegistrationNumber' => ['value' => str_replace('.', ' ', $s)],
            'Digest' => trim($s, '0') === '' ? null : [],
            'Count' => ['label' => ['id' => self::grouped($s, '.'), 'en' => self::grouped($s, ',')]],
            'LessonHours' => ['label' => ['id' => "$s JP", 'en' => "$s lesson hours"], 'minutes_at_45' => 45 * (int) $s, 'minutes_at_60' => 60 * (int) $s],
            'Rupiah' => ['written' => ($s[0] === '-' ? '-' : '') . 'Rp' . self::grouped(ltrim($s, '-'), '.'), 'words' => self::inWords((int) $s) . ' rupiah'],
            default => [],
        };
    }

    private static function isDay(string $s): bool
    {
        return checkdate((int) substr($s, 5, 2), (int) substr($s, 8, 2), (int) substr($s, 0, 4));
    }

    private static function day(string $s): \DateTimeImmutable
    {
        return new \DateTimeImmutable(substr($s, 0, 10), new \DateTimeZone('UTC'));
    }

    /** A year, a month or a day in words. */
    private static function dateLabel(string $s): array
    {
        [$year, $month, $day] = array_map('intval', explode('-', $s)) + [0, 0, 0];
        return array_map(fn ($names) => implode(' ', array_filter([$day, $month ? $names[$month - 1] : 0, $year])), self::MONTHS);
    }

    private static function partialDate(string $s): ?array
    {
        if (strlen($s) === 10 && !self::isDay($s)) {
            return null;
        }
        [$precision, $last] = match (strlen($s)) {
            4 => ['year', "$s-12-31"],
            7 => ['month', self::day("$s-01")->format('Y-m-t')],
            default => ['day', $s],
        };
        return ['label' => self::dateLabel($s), 'precision' => $precision, 'first' => substr("$s-01-01", 0, 10), 'last' => $last];
    }

    private static function instant(string $s): ?array
    {
        if (!self::isDay($s)) {
            return null;
        }
        $d = self::day($s)->setTime((int) substr($s, 11, 2) + 7, (int) substr($s, 14, 2));
        $known = (int) $d->format('Y') <= 9999;
        return ['jakarta_date' => $known ? $d->format('Y-m-d') : '', 'jakarta_time' => $known ? $d->format('H:i') : ''];
    }

    private static function region(array $steps): array
    {
        return ['level' => ['province', 'regency', 'district', 'village'][count($steps) - 1], 'parent' => implode('.', array_slice($steps, 0, -1)), 'city' => ($steps[1] ?? 0) >= 71];
    }

    private static function pairs(string $digits): string
    {
        return implode('.', str_split($digits, 2));
    }

    private static function nik(string $s): ?array
    {
        $day = (int) substr($s, 6, 2);
        $births = [];
        foreach (['19', '20'] as $century) {
            $date = sprintf('%s%s-%s-%02d', $century, substr($s, 10, 2), substr($s, 8, 2), $day > 40 ? $day - 40 : $day);
            if (self::isDay($date)) {
                $births[] = $date;
            }
        }
        return $births === [] ? null : [
            'masked' => str_repeat('*', 16), 'region' => self::pairs(substr($s, 0, 6)), 'sex' => $day > 40 ? 'female' : 'male',
            'serial' => (int) substr($s, 12), 'births_by_2026_03_02' => array_values(array_filter($births, fn ($d) => $d <= '2026-03-02')),
        ];
    }

    private static function nip(string $s): ?array
    {
        $birth = substr($s, 0, 4) . '-' . substr($s, 4, 2) . '-' . substr($s, 6, 2);
        $month = substr($s, 12, 2);
        return !self::isDay($birth) ? null : ['masked' => str_repeat('*', 18), 'birth' => $birth,
            'appointed' => substr($s, 8, 4) . ((int) $month > 20 ? '' : "-$month"), 'sex' => $s[14] === '1' ? 'male' : 'female'];
    }

    private static function percent(string $s): ?array
    {
        [$whole, $cents] = explode('.', $s);
        $rest = rtrim($cents, '0');
        $label = fn (string $comma) => $whole . ($rest === '' ? '' : $comma . $rest);
        return $s === '-0.00' ? null : ['hundredths' => (int) str_replace('.', '', $s), 'label' => ['id' => $label(',') . ' persen', 'en' => $label('.') . ' percent']];
    }

    private static function unitCode(string $s): array
    {
        $steps = explode('.', $s);
        $version = array_pop($steps);
        $serial = array_pop($steps);
        $isWord = strlen($steps[0]) === 3; // three letters in place of a section
        $field = implode('.', array_slice($steps, 1));
        $form = match (true) {
            $isWord => str_contains($field, '.') ? 'c_dotted' : 'c',
            (bool) preg_match('/[A-Z]/', $field) => 'a',
            default => strlen($field) === 5 ? 'b5' : 'b',
        };
        return ['form' => $form, 'section' => $isWord ? '' : $steps[0], 'division' => $isWord ? '' : substr($field, 0, 2), 'field' => $field,
            'serial' => (int) $serial, 'version' => (int) $version, 'series' => implode('.', [...$steps, $serial])];
    }

    private static function grouped(string $digits, string $dot): string
    {
        return preg_replace('/\B(?=([0-9]{3})+$)/D', $dot, $digits);
    }

    /** A whole number in Indonesian words (terbilang). */
    public static function inWords(int $n): string
    {
        $words = [];
        foreach (['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'] as $i => $scale) {
            $group = intdiv(abs($n), 1000 ** $i) % 1000;
            if ($group === 1 && $i === 1) {
                $words = ['seribu', ...$words];
            } elseif ($group > 0) {
                $words = [...self::hundreds($group), ...($scale === '' ? [] : [$scale]), ...$words];
            }
        }
        return $n === 0 ? 'nol' : ($n < 0 ? 'minus ' : '') . implode(' ', $words);
    }

    private static function hundreds(int $n): array
    {
        return match (true) {
            $n >= 200 => [self::SMALL[intdiv($n, 100)], 'ratus', ...self::hundreds($n % 100)],
            $n >= 100 => ['seratus', ...self::hundreds($n - 100)],
            $n >= 20 => [self::SMALL[intdiv($n, 10)], 'puluh', ...self::hundreds($n % 10)],
            $n >= 12 => [self::SMALL[$n - 10], 'belas'],
            default => $n === 0 ? [] : [self::SMALL[$n]],
        };
    }

    /**
     * An amount divided by weights (largest remainder); null if it cannot be. The sum of
     * the weights times the largest must be a whole number of 64 bits.
     *
     * @param  int[] $weights
     * @return ?int[]
     */
    public static function allocate(int $amount, array $weights): ?array
    {
        $total = array_sum($weights);
        if ($total === 0 || min($weights) < 0) {
            return null;
        }
        [$whole, $rest] = [intdiv(abs($amount), $total), abs($amount) % $total];
        $parts = array_map(fn (int $w): int => $whole * $w + intdiv($rest * $w, $total), $weights);
        $remainders = array_map(fn (int $w): int => $rest * $w % $total, $weights);
        arsort($remainders); // keeps the order of equal ones
        foreach (array_slice(array_keys($remainders), 0, abs($amount) - array_sum($parts)) as $i) {
            $parts[$i]++;
        }
        return $amount < 0 ? array_map(fn (int $p) => -$p, $parts) : $parts;
    }

    /** An amount in equal parts; null if there are none. */
    public static function split(int $amount, int $parts): ?array
    {
        return $parts < 1 ? null : self::allocate($amount, array_fill(0, $parts, 1));
    }

    /** A percentage of an amount, rounded in size: down, up or half_up; null if it is too large. */
    public static function share(int $amount, string $percent, string $rounding): ?int
    {
        $by = (int) str_replace('.', '', $percent);
        [$size, $rate] = [abs($amount), abs($by)];
        $last = $size % 10000 * $rate;
        $n = intdiv($size, 10000) * $rate + intdiv($last, 10000);
        $rest = $last % 10000;
        $n += $rest > 0 && ($rounding === 'up' || $rounding === 'half_up' && $rest >= 5000) ? 1 : 0;
        return !is_int($n) || $n > self::LIMIT ? null : (($amount < 0) === ($by < 0) ? $n : -$n);
    }

    /** What a certificate is worth on a day; '' if that is not known. */
    public static function statusOn(object $certificate, ?string $on): string
    {
        if ($on === null || !isset($certificate->issued_on)) {
            return '';
        }
        if ($on < $certificate->issued_on) {
            return 'not_yet_valid';
        }
        $status = '';
        foreach ($certificate->sanctions ?? [] as $s) {
            if ($s->on <= $on && $status !== 'revoked') {
                $status = ['suspend' => 'suspended', 'revoke' => 'revoked', 'reinstate' => ''][$s->kind];
            }
        }
        return match (true) {
            $status === 'revoked' => $status,
            isset($certificate->expires_on) && $on > $certificate->expires_on => 'expired',
            default => $status !== '' ? $status : (isset($certificate->expires_on) ? 'valid' : ''),
        };
    }
}
