<?php

declare(strict_types=1);

namespace TrueStock\Test\Attacks;

use TrueStock\Holds\Holder;

/**
 * A rival who wants the last piece held all day, and never pays.
 */
final class Attack
{
    /** @var string */
    public $name;

    /** @var Holder[] by whom the piece is held in turn */
    public $holders;

    /** @var int minutes after which a holder leaves; 0 to stay until the hold ends */
    public $leavesAfter;

    /** @var bool whether the cart changes all the time */
    public $changesCart;

    /**
     * @param Holder[] $holders
     */
    public function __construct(string $name, array $holders, int $leavesAfter = 0, bool $changesCart = false)
    {
        $this->name = $name;
        $this->holders = $holders;
        $this->leavesAfter = $leavesAfter;
        $this->changesCart = $changesCart;
    }

    /**
     * @return self[] of one person
     */
    public static function ofOne(): array
    {
        $guest = [new Holder(\md5('rival'), \md5('rival'))];
        $customer = [new Holder(\md5('rival'), \md5('rival'), \md5('rival'))];

        return [
            new self('one guest who stays', $guest),
            new self('one guest who leaves just in time', $guest, 19),
            new self('one guest, a new session each time', self::many(500, false, true), 4),
            new self('one customer who stays', $customer),
            new self('one customer who keeps changing the cart', $customer, 0, true),
            new self('one customer on ten devices elsewhere', self::devices(10)),
        ];
    }

    /**
     * @return self[]
     */
    public static function ofMany(): array
    {
        return [
            new self('20 customers of one network', self::many(20, true, true)),
            new self('20 slow renewers, each elsewhere', self::many(20, false, false)),
            new self('500 guests, each elsewhere', self::many(500, false, false)),
            new self('500 customers, each elsewhere', self::many(500, true, false), 9),
        ];
    }

    /**
     * @return Holder[]
     */
    private static function many(int $number, bool $areCustomers, bool $isOneNetwork): array
    {
        return \array_map(static function (int $index) use ($areCustomers, $isOneNetwork): Holder {
            $own = \md5("rival $index");

            return new Holder($own, $isOneNetwork ? \md5('rival') : $own, $areCustomers ? $own : '');
        }, \range(1, $number));
    }

    /**
     * @return Holder[]
     */
    private static function devices(int $number): array
    {
        return \array_map(static function (int $index): Holder {
            return new Holder(\md5("rival $index"), \md5("rival $index"), \md5('rival'));
        }, \range(1, $number));
    }
}
