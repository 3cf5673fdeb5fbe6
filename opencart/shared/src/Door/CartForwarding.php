<?php

declare(strict_types=1);

namespace TrueStock\Door;

/**
 * Passes everything on to OpenCart's cart, and asks the door before the cart
 * gains. Not a subclass: its constructor would merge carts again, and other
 * extensions change the signatures of the cart's methods.
 *
 * The methods that every version has are written out, because extensions look
 * for them with method_exists().
 */
trait CartForwarding
{
    /** @var object OpenCart's cart */
    private $cart;

    /** @var CartDoor */
    private $door;

    /**
     * @param object $cart
     */
    public function __construct($cart, CartDoor $door)
    {
        $this->cart = $cart;
        $this->door = $door;
    }

    public function trueStockDoor(): CartDoor
    {
        return $this->door;
    }

    public function add(...$arguments)
    {
        return $this->door->mayAdd($arguments) ? $this->forward('add', $arguments) : null;
    }

    public function update(...$arguments)
    {
        return $this->door->mayUpdate($arguments) ? $this->forward('update', $arguments) : null;
    }

    public function remove(...$arguments)
    {
        return $this->forward('remove', $arguments);
    }

    public function clear(...$arguments)
    {
        return $this->forward('clear', $arguments);
    }

    public function getProducts(...$arguments)
    {
        return $this->forward('getProducts', $arguments);
    }

    public function getWeight(...$arguments)
    {
        return $this->forward('getWeight', $arguments);
    }

    public function getSubTotal(...$arguments)
    {
        return $this->forward('getSubTotal', $arguments);
    }

    public function getTaxes(...$arguments)
    {
        return $this->forward('getTaxes', $arguments);
    }

    public function getTotal(...$arguments)
    {
        return $this->forward('getTotal', $arguments);
    }

    public function countProducts(...$arguments)
    {
        return $this->forward('countProducts', $arguments);
    }

    public function hasProducts(...$arguments)
    {
        return $this->forward('hasProducts', $arguments);
    }

    public function hasStock(...$arguments)
    {
        return $this->forward('hasStock', $arguments);
    }

    public function hasShipping(...$arguments)
    {
        return $this->forward('hasShipping', $arguments);
    }

    public function hasDownload(...$arguments)
    {
        return $this->forward('hasDownload', $arguments);
    }

    /**
     * @param array<int|string, mixed> $arguments
     * @return mixed
     */
    public function __call(string $name, array $arguments)
    {
        return $this->forward($name, $arguments);
    }

    /**
     * By reference: an extension may change an array that it made public.
     *
     * @return mixed
     */
    public function &__get(string $name)
    {
        if (\property_exists($this->cart, $name)) {
            return $this->cart->$name;
        }
        $value = $this->cart->$name;

        return $value;
    }

    /**
     * @param mixed $value
     */
    public function __set(string $name, $value): void
    {
        $this->cart->$name = $value;
    }

    public function __isset(string $name): bool
    {
        return isset($this->cart->$name);
    }

    public function __unset(string $name): void
    {
        unset($this->cart->$name);
    }

    public function __clone()
    {
        $this->cart = clone $this->cart;
    }

    /**
     * With references, in case a signature was changed to take them.
     *
     * @param array<int|string, mixed> $arguments
     * @return mixed
     */
    private function forward(string $name, array $arguments)
    {
        $references = [];
        foreach ($arguments as $key => &$argument) {
            $references[$key] = &$argument;
        }
        // Under a variable name PHP itself makes the call, and converts types as
        // for OpenCart's own files: "2" may be a quantity there. Under its own
        // name, the compiler makes it a strict call of this file.
        $call = 'call_user_func_array';

        return $call([$this->cart, $name], $references);
    }
}
