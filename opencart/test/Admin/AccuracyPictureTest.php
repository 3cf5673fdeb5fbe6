<?php

declare(strict_types=1);

namespace TrueStock\Test\Admin;

use PHPUnit\Framework\TestCase;
use TrueStock\Admin\AccuracyPicture;

/**
 * The picture on the dashboard's tile.
 */
final class AccuracyPictureTest extends TestCase
{
    public function testEachSampleIsADotWithItsInterval(): void
    {
        $svg = AccuracyPicture::svg([
            ['when' => 0, 'share' => 50, 'low' => 20, 'high' => 80],
            ['when' => 10, 'share' => 100, 'low' => 60, 'high' => 100],
        ], 'A < "B"');
        $this->assertSame(2, \substr_count($svg, '<circle'));
        $this->assertStringContainsString('points="6,56 326,6"', $svg);
        $this->assertStringContainsString('M6 26V86', $svg);
        $this->assertStringContainsString('role="img" aria-label="A &lt; &quot;B&quot;"', $svg);
        $this->assertNotFalse(\simplexml_load_string($svg));
    }

    public function testOneSampleIsAPicture(): void
    {
        $svg = AccuracyPicture::svg([['when' => 5, 'share' => 100, 'low' => 100, 'high' => 100]], 'x');
        $this->assertStringContainsString('points="6,6"', $svg);
    }
}
