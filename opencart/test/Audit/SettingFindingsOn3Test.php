<?php

declare(strict_types=1);

namespace TrueStock\Test\Audit;

final class SettingFindingsOn3Test extends SettingFindingsContract
{
    protected const FAMILY = 3;
}
