<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;

/**
 * The response to a wrong request names the parameter, and is never HTML.
 */
final class BadRequestTest extends EndpointTestCase
{
    /**
     * @dataProvider badRequests
     */
    public function testABadRequestNamesTheParameter(string $query, string $parameter): void
    {
        $answer = $this->ask($query);
        $this->assertProblem(400, $answer);
        $this->assertSame('Bad Request', $answer->json()['title']);
        $this->assertSame($parameter, $answer->json()['parameter']);
        $this->assertStringContainsString('"' . $parameter . '"', $answer->json()['detail']);
        $this->assertSame('no-store', $answer->header('cache-control'));
    }

    /**
     * @return string[][]
     */
    public function badRequests(): array
    {
        return [
            'ids missing' => ['', 'ids'],
            'ids missing beside lang' => ['lang=de', 'ids'],
            'ids without a value' => ['ids', 'ids'],
            'ids empty' => ['ids=', 'ids'],
            'ids only a comma' => ['ids=,', 'ids'],
            'ids with a comma too many' => ['ids=30,', 'ids'],
            'ids not decimal' => ['ids=abc', 'ids'],
            'ids hexadecimal' => ['ids=0x1f', 'ids'],
            'ids negative' => ['ids=-30', 'ids'],
            'ids with a sign' => ['ids=%2B30', 'ids'],
            'ids fractional' => ['ids=30.5', 'ids'],
            'ids with an exponent' => ['ids=3e1', 'ids'],
            'ids with a space' => ['ids=30,+35', 'ids'],
            'ids with a line end' => ['ids=30%0A', 'ids'],
            'ids with a null byte' => ['ids=30%00', 'ids'],
            'ids in other digits' => ['ids=%D9%A3%D9%A0', 'ids'],
            'ids zero' => ['ids=0', 'ids'],
            'ids with a leading zero' => ['ids=030', 'ids'],
            'ids of 11 digits' => ['ids=12345678901', 'ids'],
            'ids of more than 100' => ['ids=' . \implode(',', \range(1, 101)), 'ids'],
            'ids descending' => ['ids=35,30', 'ids'],
            'ids in order of text' => ['ids=100,30', 'ids'],
            'ids repeated inside' => ['ids=30,30', 'ids'],
            'ids as an array' => ['ids[]=30', 'ids'],
            'ids as an encoded array' => ['ids%5B%5D=30', 'ids'],
            'ids given twice' => ['ids=30&ids=35', 'ids'],
            'ids with SQL' => ['ids=30%20OR%201=1', 'ids'],
            'ids with a letter' => ['ids=30,A-1', 'ids'],
            'ids of 14 digits' => ['ids=44012345678901', 'ids'],
            'ids encoded' => ['ids=%33%30,31', 'ids'],
            'ids with an encoded comma' => ['ids=30%2C31', 'ids'],
            'ids with an encoded name' => ['%69ds=30', 'ids'],
            'ids with an encoded letter in its name' => ['id%73=30', 'ids'],
            'ids behind want' => ['want=30:1&ids=30', 'want'],
            'ids behind lang and want' => ['lang=de&want=30:1&ids=30', 'lang'],
            'ids between want and lang' => ['want=30:1&ids=30&lang=de', 'want'],
            'want behind lang' => ['ids=30&lang=de&want=30:1', 'lang'],
            'want encoded' => ['ids=30&want=30%3A1', 'want'],
            'want with an encoded name' => ['ids=30&w%61nt=30:1', 'want'],
            'lang encoded' => ['ids=30&lang=d%65', 'lang'],
            'lang with a plus' => ['ids=30&lang=de+', 'lang'],
            'an empty part at the end' => ['ids=30,31&', ''],
            'an empty part at the start' => ['&ids=30', ''],
            'an empty part between' => ['ids=30&&lang=de', ''],
            'a part without a name' => ['ids=30&=1', ''],
            'a parameter unknown' => ['ids=30&callback=x', 'callback'],
            'a store id' => ['ids=30&store_id=1', 'store_id'],
            'a parameter in other letters' => ['IDS=30', 'IDS'],
            'want empty' => ['ids=30&want=', 'want'],
            'want without a quantity' => ['ids=30&want=30', 'want'],
            'want of nothing' => ['ids=30&want=30:0', 'want'],
            'want of less than nothing' => ['ids=30&want=30:-1', 'want'],
            'want of parts' => ['ids=30&want=30:1.5', 'want'],
            'want of too many' => ['ids=30&want=30:1000000000', 'want'],
            'want with half a pair' => ['ids=30&want=30:1:226', 'want'],
            'want with a loose dot' => ['ids=30&want=30:1:226-15.', 'want'],
            'want with text' => ['ids=30&want=30:1:226-x', 'want'],
            'want with a fourth part' => ['ids=30&want=30:1:226-15:9', 'want'],
            'want with a line end' => ['ids=30&want=30:1%0A', 'want'],
            'want with a comma too many' => ['ids=30&want=30:1,', 'want'],
            'want of a product not asked for' => ['ids=30&want=31:1', 'want'],
            'want as an array' => ['ids=30&want[30]=1', 'want'],
            'want given twice' => ['ids=30&want=30:1&want=30:1', 'want'],
            'want of more than 100 lines' => ['ids=30&want=' . \implode(',', \array_fill(0, 101, '30:1')), 'want'],
            'want of more than 100 values' => ['ids=30&want=30:1:1-' . \implode('.1-', \range(1, 101)), 'want'],
            'lang empty' => ['ids=30&lang=', 'lang'],
            'lang of no form' => ['ids=30&lang=de_de', 'lang'],
            'lang with a path' => ['ids=30&lang=../x', 'lang'],
            'lang with a line end' => ['ids=30&lang=de%0A', 'lang'],
        ];
    }

    public function testAStrangersNameIsRepeatedOnlyAsShortPlainText(): void
    {
        $answer = $this->ask('%3Cscript%3E%E2%80%AE' . \str_repeat('x', 99) . '=1');
        $this->assertProblem(400, $answer);
        $this->assertSame('?script?' . \str_repeat('x', 32), $answer->json()['parameter']);
    }

    public function testUnsortedIdsAreToldTheRightSpelling(): void
    {
        $this->assertStringContainsString('ids=7,30,100', $this->ask('ids=100,7,30,7')->json()['detail']);
    }

    public function testABadRequestDoesNotReachTheDatabase(): void
    {
        $statements = PrivateDatabase::statementsDuring(function (): void {
            $this->assertProblem(400, $this->ask('ids=x'));
        });
        $this->assertSame([], $statements);
    }

    /**
     * @dataProvider otherMethods
     */
    public function testOtherMethodsAreToldWhichAreAllowed(string $method): void
    {
        $answer = $this->ask('ids=30', [], $method);
        $this->assertProblem(405, $answer);
        $this->assertSame('GET, HEAD', $answer->header('allow'));
    }

    /**
     * @return string[][]
     */
    public function otherMethods(): array
    {
        return [['POST'], ['PUT'], ['DELETE'], ['OPTIONS'], ['PATCH']];
    }

    public function testAnAnswerThatWouldBeTooLongIsRefused(): void
    {
        $ids = \range(1, 100);
        foreach ($ids as $id) {
            $this->shop->product($id, 20);
        }
        $this->shop->run(
            "INSERT INTO {$this->shop->name('product_option_value')}"
            . ' (product_option_id, product_id, quantity, subtract)'
            . ' SELECT product_id, product_id, 20, 1'
            . " FROM {$this->shop->name('product')}"
            . ' JOIN (SELECT 1 FROM information_schema.columns LIMIT 250) many'
        );
        $this->assertProblem(400, $this->ask('ids=' . \implode(',', $ids)));
        $half = $this->ask('ids=' . \implode(',', \range(1, 50)));
        $this->assertSame(200, $half->status);
        $this->assertLessThan(262144, \strlen($half->body));
    }
}
