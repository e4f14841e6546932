// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string_view>
#include <vector>

namespace sextant {

/// A string in a text that looks like a key. The value points into the text and goes no further than masking.
struct SecretHit
{
    int rule = 0;
    std::string_view value;
    std::size_t offset = 0; ///< of the value in the text
};

/// The patterns of resources/secrets: what keys of many issuers look like. Several threads may search at once.
class SecretPatterns
{
public:
    static constexpr std::size_t mostHits = 200; ///< of one text

    static Result<SecretPatterns> load();

    int count() const;
    QString idOf(int rule) const;
    QString titleOf(int rule) const;
    /// Whether hits count in tests, documentation and samples, too: keys of an issuer do, what only looks random not.
    bool countsInTests(int rule) const;
    /// Appends what looks like a secret; placeholders, published examples and values with little entropy do not.
    void search(std::string_view text, std::vector<SecretHit> &hits) const;
    /// The same for some whole lines of a text: from is where a line begins, to where one ends.
    void search(std::string_view text, std::size_t from, std::size_t to, std::vector<SecretHit> &hits) const;

private:
    struct Compiled;
    std::shared_ptr<const Compiled> m_compiled;
};

/// Shannon entropy of the characters, in bits each.
double entropyOf(std::string_view value);
/// "EXAMPLE", "changeme", "xxxx", "1234567890", templates such as ${KEY}: what people write instead of a secret.
bool isPlaceholder(std::string_view value);

} // namespace sextant
