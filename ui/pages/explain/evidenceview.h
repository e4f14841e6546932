// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/explanation.h"

#include <QWidget>

class QVBoxLayout;

namespace sextant {

class CodeView;
class Session;

/// What speaks for and against one check: each piece with its source, its weight in words, and its places down to the
/// line. Everything is plain text.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    EvidenceView(Session *session, const CheckExplanation &check, QWidget *parent = nullptr);

    static constexpr int mostPlaces = 3;

    /// On the ground of an unfolded row, or of the pane itself.
    void setUnfolded(bool unfolded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addEvidence(QVBoxLayout *lines, const EvidenceWeight &weight);
    void addPlace(QVBoxLayout *lines, const Place &place);
    void readAround(CodeView *code, const Place &place);
    QString repositoryOf(const Place &place) const;

    Session *m_session;
    bool m_unfolded = true;
};

} // namespace sextant
