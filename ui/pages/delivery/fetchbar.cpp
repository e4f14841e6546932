// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/delivery/fetchbar.h"

#include "network/offlineswitch.h"
#include "session/cidesk.h"
#include "widgets/button.h"
#include "widgets/iconlabel.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

FetchBar::FetchBar(CiDesk *desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_words(wrappedLabel({}, Type::Body, Ink::Secondary))
    , m_fetch(new Button(tr("&Fetch now"), ButtonKind::Secondary, u"refresh"_s))
    , m_stop(new Button(tr("Sto&p"), ButtonKind::Secondary, u"stop"_s))
    , m_connect(new Button(tr("C&onnect…"), ButtonKind::Secondary, u"link"_s))
    , m_notice(new Notice)
{
    m_words->setObjectName(u"fetchWords"_s);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_words->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_fetch->setObjectName(u"fetch"_s);
    m_stop->setObjectName(u"stopFetch"_s);
    m_connect->setObjectName(u"connect"_s);
    m_notice->setObjectName(u"fetchNotice"_s);
    m_notice->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(u"link"_s, Ink::Tertiary));
    row->addWidget(m_words, 1);
    for (Button *button : {m_fetch, m_stop, m_connect})
        row->addWidget(button);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(8);
    lines->addLayout(row);
    lines->addWidget(m_notice);
    connect(m_fetch, &QAbstractButton::clicked, desk, &CiDesk::fetch);
    connect(m_stop, &QAbstractButton::clicked, desk, &CiDesk::stop);
    connect(m_connect, &QAbstractButton::clicked, this, &FetchBar::connectRequested);
    connect(desk, &CiDesk::changed, this, &FetchBar::refresh);
    refresh();
}

QString FetchBar::resultWords() const
{
    if (!m_desk->outcome())
        return {};
    const FetchOutcome &outcome = *m_desk->outcome();
    QString words =
        outcome.unchanged ? tr("Nothing was new.") : tr("%n new run(s).", nullptr, int(outcome.changes.added));
    for (const QString &note : outcome.notes)
        words += u' ' + note;
    return words;
}

QString FetchBar::words() const
{
    const CiConnection &connection = m_desk->connection();
    if (connection.connection.isEmpty())
        return tr("Runs come from files that you import. Connect the server of your pipelines to fetch them.");
    QString place = u"%1 %2"_s.arg(QUrl(connection.connection.address).host(), connection.connection.repository);
    if (const auto more = int(connection.furtherRepositories.size()); more > 0)
        place = tr("%1 and %n more", "repositories", more).arg(place);
    if (m_desk->isFetching())
        return m_desk->phase().isEmpty() ? tr("Asking %1…").arg(place)
                                         : tr("Asking %1: %2").arg(place, m_desk->phase());
    const QDateTime at = m_desk->fetchedAt();
    QStringList parts{
        at.isValid() ? tr("%1, fetched on %2.").arg(place, QLocale().toString(at.toLocalTime(), QLocale::ShortFormat))
                     : tr("%1, not fetched yet.").arg(place)};
    if (const QString result = resultWords(); !result.isEmpty())
        parts << result;
    if (OfflineSwitch::isOn())
        parts << tr("Offline: nothing is asked.");
    else if (m_desk->isWatching())
        parts << tr("Looks again every %n minute(s) while the window is open.", nullptr, connection.watchMinutes);
    return parts.join(u' ');
}

void FetchBar::refresh()
{
    const bool connected = !m_desk->connection().connection.isEmpty();
    // The button in use keeps the focus for the one that takes its place.
    const bool focused = m_fetch->hasFocus() || m_stop->hasFocus();
    m_words->setText(words());
    m_fetch->setVisible(connected && !m_desk->isFetching());
    m_stop->setVisible(m_desk->isFetching());
    if (focused && connected)
        (m_desk->isFetching() ? m_stop : m_fetch)->setFocus();
    m_connect->setText(connected ? tr("C&onnection…") : tr("C&onnect…"));
    m_connect->setEnabled(!m_desk->isFetching());
    const auto &failure = m_desk->failure();
    if (failure)
        m_notice->setMessage(Tone::Bad,
                             m_desk->failedRepository().isEmpty()
                                 ? tr("The runs were not fetched. What is stored is unchanged.")
                                 : tr("The runs of %1 were not fetched. What is stored of it is unchanged.")
                                       .arg(m_desk->failedRepository()),
                             failure->message());
    m_notice->setVisible(failure.has_value());
}

} // namespace sextant
