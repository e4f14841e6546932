// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sextant {

class Session;

/// The cards of the settings page that only show or choose; what changes the workspace has a class of its own.
QWidget *makeLookCard();
QWidget *makePersonCard(Session *session);
QWidget *makeNetworkCard(Session *session);
QWidget *makePrivacyCard(Session *session);

} // namespace sextant
