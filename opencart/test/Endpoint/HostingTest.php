<?php

declare(strict_types=1);

namespace TrueStock\Test\Endpoint;

use TrueStock\Test\Helpers\EndpointTestCase;
use TrueStock\Test\Helpers\PrivateDatabase;
use TrueStock\Test\Helpers\ShopServer;

/**
 * Servers and configurations that shops really have.
 */
final class HostingTest extends EndpointTestCase
{
    protected function setUp(): void
    {
        parent::setUp();
        $this->shop->product(30, 3);
    }

    /**
     * @dataProvider iniLines
     */
    public function testAnAnswerIsTheSameUnder(string $line): void
    {
        $server = $this->otherServer(ShopServer::config(4), 'true-stock', [$line]);
        $answer = $server->ask('ids=30', ['Accept-Encoding' => 'gzip']);
        $this->assertSame(200, $answer->status);
        $this->assertSame(
            '{"version":1,"products":{"30":{"availability":"low-stock","left":3}}}',
            $answer->body
        );
        $this->assertNull($answer->header('content-encoding'));
    }

    /**
     * @return string[][]
     */
    public function iniLines(): array
    {
        return [
            ['output_buffering=4096'],
            ['zlib.output_compression=1'],
            ['disable_functions=ini_set,set_time_limit,error_log'],
            ['default_charset=ISO-8859-1'],
            ['date.timezone=Asia/Tokyo'],
            ['arg_separator.input=;'],
        ];
    }

    /**
     * @dataProvider configLines
     */
    public function testAConfigMaySay(string $line): void
    {
        $server = $this->otherServer(ShopServer::config(4, [$line]));
        $this->assertSame(200, $server->ask('ids=30')->status);
    }

    /**
     * @return string[][]
     */
    public function configLines(): array
    {
        return [
            'port as text' => ["define('DB_PORT', '3306');"],
            'port as number' => ["define('DB_PORT', 3306);"],
            'port empty' => ["define('DB_PORT', '');"],
            'TLS empty' => ["define('DB_SSL_KEY', ''); define('DB_SSL_CERT', ''); define('DB_SSL_CA', '');"],
        ];
    }

    public function testADatabaseBehindTlsIsReachedOverTlsAndNoFileStays(): void
    {
        PrivateDatabase::overTcp(function (int $port): void {
            $server = $this->tlsServer($port, PrivateDatabase::certificate());
            $statements = PrivateDatabase::statementsDuring(function () use ($server): void {
                $this->assertSame(200, $server->ask('ids=30')->status);
            });
            $this->assertStringContainsString('using SSL/TLS', $statements[0]);
            $this->assertSame([], \glob("$server->folder/true-stock-*"));
        });
    }

    public function testADatabaseWithAnotherAuthorityIsNotTrusted(): void
    {
        $this->expectedErrors = ['/True Stock: /', '/PHP Warning:  /', '/^error:/'];
        PrivateDatabase::overTcp(function (int $port): void {
            $server = $this->tlsServer($port, PrivateDatabase::strangersCertificate());
            $this->assertProblem(503, $server->ask('ids=30'));
        });
    }

    public function testTheOtherFilesOfTheFolderAnswerNothing(): void
    {
        $folder = $this->server()->folder . '/htdocs/true-stock';
        foreach (\glob("$folder/{*,src/*/*}.php", \GLOB_BRACE) as $file) {
            if (\basename($file) !== 'stock.php') {
                $path = \substr($file, \strlen($folder));
                $answer = $this->server()->ask('', [], 'GET', "/true-stock$path");
                // A command says that it is not for the web.
                $status = \basename($file) === 'cli.php' ? 404 : 200;
                $this->assertSame([$status, ''], [$answer->status, $answer->body], $file);
            }
        }
    }

    private function tlsServer(int $port, string $authority): ShopServer
    {
        $config = \strtr(ShopServer::config(4, [
            "define('DB_PORT', '$port');",
            "define('DB_SSL_CA', '$authority');",
        ]), ["'localhost'" => "'127.0.0.1'", "'root'" => "'over_tcp'"]);

        return $this->otherServer($config);
    }
}
