<?php

declare(strict_types=1);

namespace TrueStock\Audit;

/**
 * Sorts order lines into temporary files, one for each page of products, so
 * that the lines of one page alone need memory, and the shop is read once.
 */
final class SalesByPage
{
    private const BUFFER_BYTES = 8192;

    /** The day stands twice, with 1 added for sold. */
    private const FORMAT = 'Vproduct/Vvalue/Vpieces/Vday';
    private const BYTES = 16;

    /** @var int[] the last product_id of each page, ascending */
    private $ends;

    /** @var array<int, resource> by page */
    private $files = [];

    /** @var array<int, string> not written yet, by page */
    private $buffers = [];

    /**
     * @param int[] $ends the last product_id of each page, ascending
     */
    public function __construct(array $ends)
    {
        $this->ends = $ends;
    }

    public function add(int $productId, int $valueId, int $pieces, bool $isSold, int $day): void
    {
        $page = $this->page($productId);
        if ($page === null) {
            // A product that was deleted.
            return;
        }
        $line = \pack('VVVV', $productId, $valueId, \max(0, $pieces), 2 * $day + (int) $isSold);
        $buffer = ($this->buffers[$page] ?? '') . $line;
        if (\strlen($buffer) >= self::BUFFER_BYTES) {
            $this->write($page, $buffer);
            $buffer = '';
        }
        $this->buffers[$page] = $buffer;
    }

    /**
     * To be called once for each page, in any order.
     */
    public function sales(int $page, int $today): Sales
    {
        $sales = new Sales($today);
        if (isset($this->files[$page])) {
            \rewind($this->files[$page]);
            while (($text = (string) \fread($this->files[$page], self::BUFFER_BYTES)) !== '') {
                self::unpack($sales, $text);
            }
            \fclose($this->files[$page]);
        }
        self::unpack($sales, $this->buffers[$page] ?? '');
        unset($this->files[$page], $this->buffers[$page]);

        return $sales;
    }

    private static function unpack(Sales $sales, string $text): void
    {
        for ($at = 0, $length = \strlen($text); $at < $length; $at += self::BYTES) {
            $line = \unpack(self::FORMAT, $text, $at);
            $isSold = ($line['day'] & 1) === 1;
            $sales->add("{$line['product']}:{$line['value']}", $line['pieces'], $isSold, $line['day'] >> 1);
        }
    }

    private function page(int $productId): ?int
    {
        $low = 0;
        $high = \count($this->ends);
        while ($low < $high) {
            $middle = ($low + $high) >> 1;
            if ($this->ends[$middle] < $productId) {
                $low = $middle + 1;
            } else {
                $high = $middle;
            }
        }

        return isset($this->ends[$low]) ? $low : null;
    }

    private function write(int $page, string $text): void
    {
        if (!isset($this->files[$page])) {
            $file = \tmpfile();
            if ($file === false) {
                throw new \RuntimeException('No temporary file could be made in ' . \sys_get_temp_dir() . '.');
            }
            $this->files[$page] = $file;
        }
        if (\fwrite($this->files[$page], $text) !== \strlen($text)) {
            throw new \RuntimeException('A temporary file could not be written in ' . \sys_get_temp_dir() . '.');
        }
    }
}
