<?php

declare(strict_types=1);

namespace TrueStock\Audit;

use TrueStock\Shop\Text;

/**
 * Sends a mail to the owner with OpenCart's own classes and settings (catalog
 * controller mail/order, tags 3.0.5.1 and 4.1.0.4), also where OpenCart itself
 * does not run.
 */
final class Mailer
{
    private const OPTIONS = [
        'parameter', 'smtp_hostname', 'smtp_username', 'smtp_password', 'smtp_port', 'smtp_timeout',
    ];

    /** @var object OpenCart's config */
    private $config;

    /**
     * @param object $config OpenCart's "config", which has get()
     */
    public function __construct($config)
    {
        $this->config = $config;
    }

    /**
     * @throws \RuntimeException if the shop sends no mail
     */
    public function send(string $subject, string $text): void
    {
        $address = $this->text('config_email');
        $mail = $this->mail($this->text('config_mail_engine'));
        $mail->setTo($address);
        $mail->setFrom($address);
        $mail->setSender(Text::plain($this->text('config_name')));
        $mail->setSubject($subject);
        $mail->setText($text);
        $mail->send();
    }

    /**
     * @return object OpenCart's mail
     */
    private function mail(string $engine)
    {
        $space = \defined('DIR_EXTENSION') ? 'Opencart\\System\\Library\\' : '';
        $adaptor = "{$space}Mail\\" . \ucfirst($engine);
        self::load("{$space}Mail", 'mail');
        if (\preg_match('/^\w+$/D', $engine) !== 1 || !self::load($adaptor, 'mail/' . \strtolower($engine))) {
            throw new \RuntimeException('The shop has no mail engine: see System, Settings, Mail.');
        }
        $options = $this->options();
        if ($space !== '') {
            $class = "{$space}Mail";

            return new $class($engine, $options);
        }
        $mail = new \Mail($engine);
        foreach ($options as $name => $value) {
            $mail->$name = $value;
        }

        return $mail;
    }

    /**
     * @return array<string, string>
     */
    private function options(): array
    {
        $options = [];
        foreach (self::OPTIONS as $name) {
            $options[$name] = $this->text("config_mail_$name");
        }
        $options['smtp_password'] = Text::plain($options['smtp_password']);

        return $options;
    }

    /** Whether a class of OpenCart's is there; on a command line it has no autoloader. */
    private static function load(string $class, string $name): bool
    {
        $file = (\defined('DIR_SYSTEM') ? (string) \constant('DIR_SYSTEM') : '') . "library/$name.php";
        if (!\class_exists($class) && \is_file($file)) {
            require_once $file;
        }

        return \class_exists($class);
    }

    private function text(string $key): string
    {
        return (string) $this->config->get($key);
    }
}
