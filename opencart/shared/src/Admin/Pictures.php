<?php

declare(strict_types=1);

namespace TrueStock\Admin;

use TrueStock\Shop\FrameworkDatabase;
use TrueStock\Shop\Text;

/**
 * Small pictures of products, as OpenCart's lists show them.
 */
final class Pictures
{
    private const PIXELS = 40;

    private const MOST = 100;

    /** Each picture that was not made yet takes its time: the page asks again for the rest. */
    private const SECONDS = 0.4;

    /** @var object */
    private $registry;

    /**
     * @param object $registry OpenCart's, of the admin
     */
    public function __construct($registry)
    {
        $this->registry = $registry;
    }

    /**
     * @param mixed $ids product_ids, separated by commas
     * @return array<int, string> addresses by product_id, empty for none; at least one
     */
    public function of($ids): array
    {
        $ids = \array_map('intval', \explode(',', \is_string($ids) ? $ids : ''));
        $ids = \array_slice(\array_filter($ids), 0, self::MOST);
        if ($ids === []) {
            return [];
        }
        $database = new FrameworkDatabase($this->registry->get('db'));
        $found = $database->select("`product_id`, `image` FROM {$database->table('product')}"
            . ' WHERE `product_id` IN (' . \implode(',', $ids) . ')');
        $this->registry->get('load')->model('tool/image');
        $end = \microtime(true) + self::SECONDS;
        $pictures = [];
        foreach ($found as $row) {
            $pictures[(int) $row['product_id']] = $this->picture((string) $row['image']);
            if (\microtime(true) > $end) {
                return $pictures;
            }
        }

        // Those of products that are gone meanwhile have none.
        return $pictures + \array_fill_keys($ids, '');
    }

    private function picture(string $image): string
    {
        if ($image === '') {
            return '';
        }
        try {
            $file = Text::plain($image);

            return (string) $this->registry->get('model_tool_image')->resize($file, self::PIXELS, self::PIXELS);
        } catch (\Throwable $error) {
            // A broken file.
            return '';
        }
    }
}
