// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/repository/secretscard.h"

#include "widgets/button.h"
#include "widgets/clearlayout.h"
#include "widgets/listrow.h"
#include "widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int mostSecrets = 8;

QString stateOf(const CommittedSecret &secret)
{
    if (secret.atHead)
        return SecretsCard::tr("still there");
    return secret.removedBy.isEmpty() ? SecretsCard::tr("not in the newest commit")
                                      : SecretsCard::tr("removed by %1").arg(secret.removedBy.left(7));
}

} // namespace

SecretsCard::SecretsCard(RepositoryDesk *desk, QWidget *parent)
    : Card(tr("Secrets in the history"), parent)
    , m_desk(desk)
    , m_text(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_start(new Button({}, ButtonKind::Secondary, u"key"_s))
    , m_rows(new QVBoxLayout)
{
    body()->setSpacing(8);
    body()->addWidget(m_text);
    body()->addLayout(m_rows);
    body()->addWidget(m_start, 0, Qt::AlignLeading);
    body()->addStretch();
    connect(m_start, &QAbstractButton::clicked, desk,
            [desk] { desk->isSearching() ? desk->cancelSearch() : desk->searchForSecrets(); });
}

void SecretsCard::refresh()
{
    clearLayout(m_rows);
    const SecretSearch *search = m_desk->secrets();
    m_start->setText(m_desk->isSearching() ? tr("Stop the search")
                     : search              ? tr("Search again")
                                           : tr("Search the whole history"));
    setNote(search ? tr("%n version(s) of files searched", nullptr, int(search->blobs)) : QString());
    if (!search) {
        m_text->setText(m_desk->isSearching()
                            ? tr("Every version of every file that was ever committed is read.")
                            : tr("A key that was committed once stays in the history, also after its line was deleted. "
                                 "The search reads every version of every file and keeps only masked values."));
        return;
    }
    const auto open = std::ranges::count_if(search->secrets, &CommittedSecret::atHead);
    m_text->setText(search->secrets.isEmpty()
                        ? tr("Nothing that looks like a secret, up to commit %1.").arg(search->commit.left(7))
                        : tr("%n secret(s), %1 of them still in the newest commit. Replace each of them: whoever has a "
                             "copy of the repository has them too.",
                             nullptr, int(search->secrets.size()))
                              .arg(open));
    const qsizetype shown = std::min<qsizetype>(search->secrets.size(), mostSecrets);
    for (const CommittedSecret &secret : search->secrets.first(shown)) {
        ListEntry entry;
        entry.title = u"%1  %2"_s.arg(secret.title, secret.masked);
        entry.detail = secret.path.isEmpty()
                           ? tr("no reachable commit holds it")
                           : tr("%1, line %2, commit %3 of %4 by %5")
                                 .arg(secret.path)
                                 .arg(secret.line)
                                 .arg(secret.commit.left(7),
                                      QLocale().toString(secret.committedAt.date(), u"d MMM yyyy"_s), secret.author);
        entry.badge = stateOf(secret);
        entry.badgeTone = secret.atHead ? Tone::Bad : Tone::Warn;
        entry.opens = !secret.path.isEmpty();
        auto *row = new ListRow(entry);
        row->setLineAbove(m_rows->count() > 0);
        connect(row, &QAbstractButton::clicked, this, [this, secret] { Q_EMIT secretActivated(secret); });
        m_rows->addWidget(row);
    }
    if (search->secrets.size() > shown)
        m_rows->addWidget(wrappedLabel(
            tr("%n more; sextant inspect --secrets lists all of them.", nullptr, int(search->secrets.size() - shown)),
            Type::Small, Ink::Secondary));
}

} // namespace sextant
