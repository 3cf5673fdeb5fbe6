<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

/**
 * Whether a request tells of money that has moved: fields such as transaction
 * or charge ids, or a gateway's signature. What a shopper sends in order to pay,
 * such as the token of a card, is none.
 */
final class PaymentResult
{
    /** Names without capitals and separators. */
    private const NAMES = '~(transaction|txn|trans?|charge|capture|intent|payment)'
        . '(id|no|num|number|ref|reference|uuid)$'
        . '|(transaction|txn|charge|capture|intent)$'
        . '|(signature|hmac|checksum|hash)$|^x?(sign|sig|mac)$~';

    /** Parts of names that stand for something else. */
    private const OTHERS = '~csrf|session|card|address|method|customer|user|formkey~';

    /** Values of a switch, which are no ids. */
    private const NO_IDS = ['', '0', '1', 'true', 'false', 'yes', 'no', 'on', 'off', 'null', 'undefined'];

    /** A longer body is not read. */
    private const MOST_BYTES = 65536;

    /**
     * @param object $request OpenCart's
     */
    public static function isIn($request): bool
    {
        return self::isAmong($request->get) || self::isAmong($request->post) || self::isAmong(self::json($request));
    }

    /**
     * @param array<int|string, mixed> $fields of a request
     * @param string $place name of the field that contains them
     */
    public static function isAmong(array $fields, string $place = ''): bool
    {
        foreach ($fields as $name => $value) {
            $path = $place . \strtolower((string) \preg_replace('~[^a-z0-9]~i', '', (string) $name));
            if (\is_array($value) ? self::isAmong($value, $path) : self::isOne($path, $value)) {
                return true;
            }
        }

        return false;
    }

    /**
     * @param mixed $value
     */
    private static function isOne(string $path, $value): bool
    {
        return \preg_match(self::NAMES, $path) === 1
            && \preg_match(self::OTHERS, $path) !== 1
            && \is_scalar($value)
            && !\in_array(\strtolower(\trim((string) $value)), self::NO_IDS, true);
    }

    /**
     * @param object $request
     * @return array<int|string, mixed>
     */
    private static function json($request): array
    {
        if (\stripos((string) ($request->server['CONTENT_TYPE'] ?? ''), 'json') === false) {
            return [];
        }
        $body = (string) \file_get_contents('php://input', false, null, 0, self::MOST_BYTES);
        $fields = \json_decode($body, true);

        return \is_array($fields) ? $fields : [];
    }
}
