// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/connectdialog.h"

#include "providers/addresses.h"
#include "session/cidesk.h"
#include "widgets/button.h"
#include "widgets/notice.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace sextant {

namespace {

constexpr int watchMinutes = 15;
constexpr int longestEntry = 2000;
constexpr int usualWidth = 600;

QLineEdit *entry(const QString &name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setMaxLength(longestEntry);
    return edit;
}

} // namespace

ConnectDialog::ConnectDialog(CiDesk *desk, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_provider(new QComboBox)
    , m_place(new QComboBox)
    , m_address(entry(u"address"_s))
    , m_repository(entry(u"repository"_s))
    , m_further(new QPlainTextEdit)
    , m_token(entry(u"token"_s))
    , m_watch(new QCheckBox(tr("&Look again every %n minute(s) while the window is open", nullptr, watchMinutes)))
    , m_scopes(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_target(wrappedLabel({}, Type::Small, Ink::Secondary))
    , m_notice(new Notice)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect – Sextant"));
    setAccessibleName(tr("Connect the server of the pipelines"));
    m_token->setEchoMode(QLineEdit::Password);
    m_token->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_watch->setObjectName(u"watch"_s);
    m_further->setObjectName(u"further"_s);
    m_further->setTabChangesFocus(true);
    m_further->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_further->setPlaceholderText(tr("More of this product on the same server, one a line"));
    m_further->setFixedHeight(3 * m_further->fontMetrics().lineSpacing() + 14);
    m_provider->setObjectName(u"provider"_s);
    m_place->setObjectName(u"place"_s);
    m_notice->setObjectName(u"connectNotice"_s);
    m_notice->hide();
    for (const Provider &provider : providers())
        m_provider->addItem(QString::fromLatin1(provider.name), QString::fromLatin1(provider.id));
    build();
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ConnectDialog::showProvider);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectDialog::showTarget);
    connect(m_place, &QComboBox::activated, this, [this](int at) {
        show({m_desk->offered().value(at), m_watch->isChecked() ? watchMinutes : 0,
              m_further->toPlainText().split(u'\n', Qt::SkipEmptyParts)});
    });
    connect(desk, &CiDesk::tested, this, [this](const Status &status) {
        m_test->setEnabled(true);
        if (status)
            tell(true, tr("The server answered. Runs of this repository can be read."));
        else
            tell(false, tr("This does not work yet."), status.error().message());
    });
    const QList<Connection> offered = desk->offered();
    for (const Connection &connection : offered)
        m_place->addItem(u"%1 %2"_s.arg(QUrl(connection.address).host(), connection.repository));
    m_place->setVisible(offered.size() > 1);
    const CiConnection &now = desk->connection();
    show(now.connection.isEmpty() && !offered.isEmpty() ? CiConnection{offered.front(), 0, {}} : now);
    resize(usualWidth, layout()->totalHeightForWidth(usualWidth));
}

void ConnectDialog::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 16);
    all->setSpacing(12);
    all->addWidget(wrappedLabel(tr("Connect the server of the pipelines"), Type::Title));
    all->addWidget(wrappedLabel(tr("Sextant reads runs, jobs, deployments and releases there, only when you ask for "
                                   "it. It changes nothing on the server."),
                                Type::Body, Ink::Secondary));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    m_place->setAccessibleName(tr("Places that this project may be at"));
    all->addWidget(m_place);
    form->addRow(tr("&Kind of server:"), m_provider);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(tr("&Repository or job:"), m_repository);
    form->addRow(tr("&Further ones:"), m_further);
    form->addRow(tr("&Token:"), m_token);
    form->addRow({}, m_scopes);
    form->addRow({}, m_target);
    form->addRow({}, m_watch);
    all->addLayout(form);
    all->addWidget(m_notice);
    all->addStretch();
    all->addWidget(makeButtons());
}

QWidget *ConnectDialog::makeButtons()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    m_test = new Button(tr("Test &connection"));
    m_test->setObjectName(u"test"_s);
    auto *remove = new Button(tr("&Disconnect"));
    remove->setObjectName(u"disconnect"_s);
    remove->setVisible(!m_desk->connection().connection.isEmpty());
    auto *cancel = new Button(tr("Cancel"));
    auto *apply = new Button(tr("&Save"), ButtonKind::Primary);
    apply->setObjectName(u"save"_s);
    for (Button *button : {m_test, remove, cancel})
        button->setAutoDefault(false);
    apply->setDefault(true);
    row->addWidget(m_test);
    row->addWidget(remove);
    row->addStretch();
    row->addWidget(cancel);
    row->addWidget(apply);
    connect(m_test, &QAbstractButton::clicked, this, &ConnectDialog::test);
    connect(remove, &QAbstractButton::clicked, this, [this] {
        m_desk->disconnectFrom();
        accept();
    });
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(apply, &QAbstractButton::clicked, this, &ConnectDialog::save);
    return bar;
}

void ConnectDialog::show(const CiConnection &connection)
{
    const Connection &place = connection.connection;
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(place.provider)));
    m_address->setText(place.address);
    m_repository->setText(place.repository);
    m_further->setPlainText(connection.furtherRepositories.join(u'\n'));
    m_watch->setChecked(connection.watchMinutes > 0);
    showProvider();
}

void ConnectDialog::showProvider()
{
    const Provider &provider = *findProvider(m_provider->currentData().toString());
    const bool isUsual = std::ranges::any_of(providers(), [this](const Provider &each) {
        return m_address->text() == QLatin1StringView(each.usualAddress);
    });
    if (isUsual)
        m_address->setText(QString::fromLatin1(provider.usualAddress));
    m_address->setPlaceholderText(*provider.usualAddress ? QString::fromLatin1(provider.usualAddress)
                                                         : u"https://ci.example.com"_s);
    m_repository->setPlaceholderText(hintText(provider));
    m_scopes->setText(scopesText(provider));
    const auto given = tokenFromEnvironment(provider.variables);
    m_token->setPlaceholderText(given && !given->isEmpty() ? tr("Taken from the environment")
                                                           : tr("Kept in the keychain of this system, nowhere else"));
    showTarget();
}

void ConnectDialog::showTarget()
{
    const QString host = QUrl::fromUserInput(m_address->text()).host();
    m_target->setText(host.isEmpty() ? tr("The token is sent to no other host than the one of the address.")
                                     : tr("The token is sent to %1 and to nobody else.").arg(host));
}

Connection ConnectDialog::entered() const
{
    const Provider &provider = *findProvider(m_provider->currentData().toString());
    const QString address = m_address->text().trimmed();
    return {QString::fromLatin1(provider.id), address.isEmpty() ? QString::fromLatin1(provider.usualAddress) : address,
            m_repository->text()};
}

std::optional<QStringList> ConnectDialog::further(const Connection &first)
{
    QStringList repositories;
    for (const QString &line : m_further->toPlainText().left(longestEntry).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        const auto place = tidied({first.provider, first.address, line});
        if (!place) {
            tell(false, u"%1: %2"_s.arg(line.trimmed(), place.error().what), place.error().remedy);
            return std::nullopt;
        }
        if (place->repository != first.repository && !repositories.contains(place->repository))
            repositories << place->repository;
    }
    return repositories;
}

std::optional<Token> ConnectDialog::token()
{
    const auto token = Token::from(m_token->text());
    if (token)
        return *token;
    tell(false, token.error().what, token.error().remedy);
    return std::nullopt;
}

void ConnectDialog::test()
{
    const auto given = token();
    if (!given)
        return;
    m_notice->hide();
    m_test->setEnabled(false);
    m_desk->test(entered(), *given);
}

void ConnectDialog::save()
{
    const auto connection = tidied(entered());
    if (!connection)
        return tell(false, connection.error().what, connection.error().remedy);
    const auto given = token();
    if (!given)
        return;
    const auto more = further(*connection);
    if (!more)
        return;
    m_desk->connectTo({*connection, m_watch->isChecked() ? watchMinutes : 0, *more}, *given);
    accept();
}

void ConnectDialog::tell(bool good, const QString &lead, const QString &text)
{
    m_notice->setMessage(good ? Tone::Good : Tone::Bad, lead, text);
    m_notice->show();
    // What is said pushes nothing together.
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

} // namespace sextant
