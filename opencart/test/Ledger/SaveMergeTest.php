<?php

declare(strict_types=1);

namespace TrueStock\Test\Ledger;

use PHPUnit\Framework\TestCase;
use TrueStock\Ledger\OpenedForm;
use TrueStock\Ledger\SaveMerge;
use TrueStock\Ledger\SubsetSum;

final class SaveMergeTest extends TestCase
{
    /**
     * @dataProvider saves
     */
    public function testASaveUndoesNoSale(int $typed, ?int $base, int $now, int $written): void
    {
        $this->assertSame($written, SaveMerge::of($typed, $base, $now));
    }

    /**
     * @return array<string, array<int, int|null>> typed, base, now, written
     */
    public function saves(): array
    {
        return [
            'nothing new, nothing sold' => [10, 10, 10, 10],
            'nothing new, one sold' => [10, 10, 9, 9],
            'nothing new, below 0' => [10, 10, -2, -2],
            'ten more, one sold' => [20, 10, 9, 19],
            'ten more, nothing sold' => [20, 10, 10, 20],
            'fewer than were sold' => [2, 5, 1, 0],
            'zero, one sold' => [0, 10, 9, 0],
            'zero, restocked' => [0, 10, 17, 0],
            'zero shown and sent, restocked' => [0, 0, 7, 7],
            'more, below 0' => [12, 10, -5, 0],
            'nobody knows what was shown' => [20, null, 9, 20],
        ];
    }

    public function testAFormComesBackAsItWasSent(): void
    {
        $form = OpenedForm::ofData(35, ['quantity' => '10', 'product_options' => [
            ['product_option_value' => [['product_option_value_id' => '12', 'quantity' => '3']]],
            ['value' => 'a text'],
        ]]);
        $this->assertSame([0 => 10, 12 => 3], $form->opened);
        $sent = OpenedForm::ofPost([OpenedForm::FIELD => \htmlspecialchars($form->json(), \ENT_COMPAT)]);
        $this->assertEquals($form, $sent);
    }

    /**
     * @dataProvider forgeries
     * @param mixed $sent
     */
    public function testAFormThatIsNoneIsIgnored($sent): void
    {
        $this->assertNull(OpenedForm::ofPost([OpenedForm::FIELD => $sent]));
    }

    /**
     * @return array<int, array<int, mixed>>
     */
    public function forgeries(): array
    {
        $id = \str_repeat('a', 32);

        return [
            [null], [''], [['array']], ['{'], ['{"form":"x","product":35,"opened":{}}'],
            ["{\"form\":\"$id\",\"product\":\"35\",\"opened\":{}}"],
            ["{\"form\":\"$id\",\"product\":35,\"opened\":{\"0\":\"10\"}}"],
            ["{\"form\":\"$id\",\"product\":35}"],
        ];
    }

    public function testTheLikelierChangesAreChosen(): void
    {
        $this->assertSame(['a' => -1], SubsetSum::find(['a' => -1, 'b' => -1], -1));
        $this->assertSame(['a' => -1, 'c' => 3], SubsetSum::find(['a' => -1, 'b' => -2, 'c' => 3], 2));
        $this->assertSame([], SubsetSum::find([], 0));
        $this->assertNull(SubsetSum::find([-1, -2], 4));
    }
}
