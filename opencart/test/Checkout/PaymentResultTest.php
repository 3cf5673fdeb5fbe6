<?php

declare(strict_types=1);

namespace TrueStock\Test\Checkout;

use PHPUnit\Framework\TestCase;
use TrueStock\Checkout\PaymentResult;

/**
 * What looks like money that has moved, and what does not.
 */
final class PaymentResultTest extends TestCase
{
    private const RESULTS = [
        'transactionId' => '711000000012345',
        'transaction_id' => 'T-1',
        'txnid' => 'a1b2',
        'TransID' => '00042',
        'charge' => 'ch_1',
        'charge_id' => 'ch_1',
        'captureID' => '9XY',
        'payment_intent' => 'pi_3',
        'paymentIntentId' => 'pi_3',
        'some_payment_id' => 'pay_7',
        'x_signature' => 'f00d',
        'payment-signature' => 'f00d',
        'hmac' => 'f00d',
        'sign' => 'f00d',
        'checksum' => 'f00d',
    ];

    private const NONE = [
        'token' => 'tok_visa',
        'card_token' => 'tok_visa',
        'cardHash' => 'f00d',
        'payment_method' => 'cod.cod',
        'payment_method_id' => 'pm_1',
        'payment_address_id' => '12',
        'payment_address' => 'existing',
        'csrf_hash' => 'f00d',
        'session_id' => 'abc',
        'user_token' => 'abc',
        'customer_transaction_id' => '5',
        'transaction_type' => 'sale',
        'charge' => '1',
        'capture' => 'true',
        'transactionId' => '',
        'payment_intent' => 'null',
        'order_id' => '17',
        'route' => 'extension/payment/cod/confirm',
        'campaign' => 'design',
        'comment' => 'transaction id 5',
    ];

    public function testIdsAndSignaturesAreResults(): void
    {
        foreach (self::RESULTS as $name => $value) {
            $this->assertTrue(PaymentResult::isAmong([$name => $value]), $name);
        }
    }

    public function testWhatIsSentInOrderToPayIsNone(): void
    {
        foreach (self::NONE as $name => $value) {
            $this->assertFalse(PaymentResult::isAmong([$name => $value]), $name);
        }
    }

    public function testFieldsMayContainFields(): void
    {
        $this->assertTrue(PaymentResult::isAmong(['result' => ['transactionId' => '711']]));
        $this->assertTrue(PaymentResult::isAmong(['transaction' => ['amount' => '5', 'id' => '711']]));
        $this->assertFalse(PaymentResult::isAmong(['payment_address' => ['id' => '711']]));
        $this->assertFalse(PaymentResult::isAmong(['payment' => ['method' => ['id' => '711']]]));
        $this->assertFalse(PaymentResult::isAmong([['x'], []]));
    }

    public function testBothPartsOfARequestAreRead(): void
    {
        $request = static function (array $get, array $post): object {
            return (object) ['get' => $get, 'post' => $post, 'server' => []];
        };
        $this->assertTrue(PaymentResult::isIn($request(['txn_id' => 'a1'], [])));
        $this->assertTrue(PaymentResult::isIn($request([], ['txn_id' => 'a1'])));
        $this->assertFalse(PaymentResult::isIn($request(['route' => 'x'], ['agree' => '1'])));
    }
}
