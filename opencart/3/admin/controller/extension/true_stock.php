<?php

declare(strict_types=1);

// Requested by its own address, this file would print a path with PHP's error.
if (!defined('DIR_APPLICATION')) {
    exit();
}

/**
 * OpenCart 3.0 asks for the permission "extension/true_stock" for all of our
 * pages (startup/permission, tag 3.0.5.1): as it has a file, OpenCart lists it
 * among the permissions of user groups.
 */
class ControllerExtensionTrueStock extends Controller
{
    public function index()
    {
        $token = 'user_token=' . $this->session->data['user_token'];
        $this->response->redirect($this->url->link('extension/module/true_stock', $token, true));
    }
}
