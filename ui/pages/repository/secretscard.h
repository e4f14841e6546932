// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/repositorydesk.h"
#include "widgets/card.h"

namespace sextant {

class Button;
class TextLabel;

/// Secrets that were ever committed, masked. The search reads the whole history, so a person starts it.
class SecretsCard : public Card
{
    Q_OBJECT

public:
    explicit SecretsCard(RepositoryDesk *desk, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void secretActivated(const CommittedSecret &secret);

private:
    RepositoryDesk *m_desk;
    TextLabel *m_text;
    Button *m_start;
    QVBoxLayout *m_rows;
};

} // namespace sextant
