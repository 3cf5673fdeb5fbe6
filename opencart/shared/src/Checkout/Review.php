<?php

declare(strict_types=1);

namespace TrueStock\Checkout;

use TrueStock\Holds\Claims;
use TrueStock\Holds\HoldLog;
use TrueStock\Holds\Holder;
use TrueStock\Holds\Shortage;
use TrueStock\Shop\Features;
use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Layout;
use TrueStock\Storefront\Storefront;

/**
 * Puts orders under review that are sold, or paid, without stock.
 */
final class Review
{
    /** @var array<int, string> comments of history lines that may be there already, by order_id */
    private static $repeated = [];

    /** @var object */
    private $registry;

    /** @var Layout */
    private $layout;

    /** @var FrameworkDatabase */
    private $database;

    /** @var OrderStatuses */
    private $statuses;

    /** @var Storefront */
    private $storefront;

    /**
     * @param object $registry OpenCart's
     */
    public function __construct($registry, Layout $layout, Storefront $storefront)
    {
        $this->registry = $registry;
        $this->layout = $layout;
        $this->storefront = $storefront;
        $this->database = new FrameworkDatabase($registry->get('db'));
        $this->statuses = new OrderStatuses($this->database, $registry->get('config'));
    }

    /**
     * Instead of the sale that OpenCart is about to make.
     *
     * @param array<int, mixed> $arguments of the model's method, changed
     */
    public function insteadOfSale(Sale $sale, Holder $holder, Shortage $shortage, array &$arguments): void
    {
        $comment = \trim($this->note($shortage) . "\n" . ($arguments[2] ?? ''));
        if ($sale->isReviewed()) {
            self::$repeated[$sale->orderId] = $comment;
        } else {
            (new HoldLog($this->database))->review($holder, $shortage, $sale->orderId);
        }
        $arguments[1] = $this->statuses->review();
        $arguments[2] = $comment;
    }

    /** OpenCart has written the line: of several that are the same, one is enough. */
    public function dropRepeated(int $orderId): void
    {
        $comment = self::$repeated[$orderId] ?? null;
        unset(self::$repeated[$orderId]);
        try {
            if ($comment !== null) {
                (new ReviewHistory($this->database, $this->statuses->review()))->keepFirst($orderId, $comment);
            }
        } catch (\Throwable $error) {
            \error_log("True Stock: a line of order $orderId stays twice. {$error->getMessage()}");
        }
    }

    /**
     * Somebody else, such as the owner in the admin, lowered a counter in
     * between.
     */
    public function takeBack(Sale $sale, Holder $holder, Shortage $shortage): void
    {
        (new HoldLog($this->database))->review($holder, $shortage, $sale->orderId);
        $this->putUnderReview($sale, $this->note($shortage));
    }

    /**
     * Somebody wrote the lines anew without the lock of the order. What was sold
     * are the lines that were secured.
     */
    public function takeBackChanged(Sale $sale, Claims $secured, Claims $now): void
    {
        $this->putUnderReview($sale, $this->storefront->words()->text('review_changed') ?? 'changed');
        if ($sale->isReviewed()) {
            Restocking::correct($this->database, $secured, $now);
        }
    }

    /** The change of status makes OpenCart put back what this order took. */
    private function putUnderReview(Sale $sale, string $comment): void
    {
        $this->registry->get('load')->model('checkout/order');
        $model = $this->registry->get('model_checkout_order');
        $method = $this->layout->isVersion4() ? 'addHistory' : 'addOrderHistory';
        $model->$method($sale->orderId, $this->statuses->review(), $comment);
    }

    /** An owner's order is not paid by the owner. */
    private function note(Shortage $shortage): string
    {
        $ownersKey = $shortage->isHeld ? 'review_held' : 'review_gone';
        $key = Features::ofRequest($this->registry)->ownerActs() ? $ownersKey : 'review_note';
        $words = $this->storefront->words()->text($key) ?? '{product}';

        return \str_replace('{product}', $shortage->name, $words);
    }
}
