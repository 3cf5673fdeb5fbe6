<?php

declare(strict_types=1);

namespace TrueStock\Door;

use TrueStock\Cart\CartNotice;
use TrueStock\Cart\CartWatch;
use TrueStock\Cart\Refusal;
use TrueStock\Shop\Layout;
use TrueStock\Shop\Visit;
use TrueStock\Storefront\PageAlert;
use TrueStock\Storefront\Storefront;

/**
 * What a shopper is told when the cart refused something in the middle of
 * another extension's controller, which goes on as if it were in the cart.
 */
final class RefusedChange
{
    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout)
    {
        $this->registry = $registry;
        $this->layout = $layout;
    }

    /**
     * Keeps the reason until a page shows it: the controller may redirect, or
     * print its response and exit.
     */
    public function leave(Refusal $refusal): void
    {
        try {
            $words = (new Storefront($this->registry, $this->layout))->words();
            $this->notice()->add((new CartWatch($this->registry))->explain($refusal, $words));
            $this->listen();
        } catch (\Throwable $error) {
            \error_log('True Stock: ' . $error->getMessage());
        }
    }

    /**
     * A page is being built: it shows what an earlier request left.
     */
    public function visit(): void
    {
        if ($this->notice()->waiting() !== null && Visit::isOne($this->registry->get('request')->server)) {
            $this->listen();
        }
    }

    /**
     * After a controller: makes what it leaves in the response say that the
     * cart refused.
     */
    public function tell(): void
    {
        $reason = $this->notice()->waiting();
        $output = (string) $this->registry->get('response')->getOutput();
        if ($reason === null || $output === '') {
            return;
        }
        $json = \json_decode($output);
        if (\is_object($json)) {
            $this->registry->get('response')->setOutput((string) \json_encode(self::refused($json, $reason)));
        } elseif (PageAlert::fits($output)) {
            $this->registry->get('response')->setOutput(PageAlert::into($output, $reason));
            $this->notice()->forget();
        }
    }

    /**
     * The notice stays too: scripts of OpenCart 3 show no warning.
     */
    private static function refused(object $json, string $reason): object
    {
        unset($json->success);
        $error = $json->error ?? [];
        if (\is_object($error) || $error === []) {
            $error = (object) $error;
            $error->warning = $error->warning ?? $reason;
            $json->error = $error;
        }

        return $json;
    }

    /** Only now: at most requests there is nothing to tell. */
    private function listen(): void
    {
        $class = $this->layout->isVersion4() ? '\Opencart\System\Engine\Action' : '\Action';
        $this->registry->get('event')->register(
            'controller/*/after',
            new $class($this->layout->method('tellRefusal')),
            1000
        );
    }

    private function notice(): CartNotice
    {
        return new CartNotice($this->registry->get('session'));
    }
}
