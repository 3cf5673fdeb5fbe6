<?php

$_['heading_title'] = 'True Stock';
