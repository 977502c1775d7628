// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "config/profile.h"
#include "config/settingslist.h"
#include "core/result.h"
#include "core/secret.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

#include <qcoro/qcorotask.h>

#include <array>
#include <initializer_list>
#include <optional>
#include <vector>

namespace dotm::config {

class SecretStore;

/// Where a value came from. A later one wins.
enum class Origin { BuiltIn, SystemFile, UserFile, Environment, SecretStore, CommandLine };

/// All settings, read once at the start; a value type that may be copied to any thread.
/// A value that does not fit its row is refused: the sentence is in problems(), and the setting keeps the value of the
/// layer below. Values of sensitive rows are given by secret() only.
class Settings
{
public:
    /// Built-in values only.
    Settings();
    /// Never fails: what cannot be read is named in problems(). An empty path means no file.
    [[nodiscard]] static Settings load(const QProcessEnvironment &env, const QString &userFile,
                                       const QString &systemFile = defaultSystemFile());
    [[nodiscard]] static QString defaultSystemFile();
    [[nodiscard]] static QString defaultUserFile();

    /// Sets one value, as a rule from the command line. Invalid with a sentence when it does not fit.
    [[nodiscard]] core::Outcome set(Key key, const QString &value, Origin origin = Origin::CommandLine);
    /// Takes back what @p origin gave; the layer below holds again.
    void unset(Key key, Origin origin);
    /// Reads every sensitive setting from @p store, under its first name. What the store holds goes before the
    /// environment. @p store must outlive the task; a store that does not answer adds one sentence to problems().
    [[nodiscard]] static QCoro::Task<Settings> withSecrets(Settings settings, SecretStore *store);

    [[nodiscard]] QString text(Key key) const;
    [[nodiscard]] core::SecretString secret(Key key) const;
    [[nodiscard]] int integer(Key key) const;
    [[nodiscard]] bool flag(Key key) const;
    [[nodiscard]] QUrl url(Key key) const;
    /// A setting that may hold a JSON document or the path of one (FIREBASE_CREDENTIALS): always the document.
    /// Disabled when unset, Invalid when the file cannot be read.
    [[nodiscard]] core::Result<core::SecretString> document(Key key) const;

    /// True when the setting has a value, from wherever it came; false for the empty text. An empty variable or line
    /// counts as not there.
    [[nodiscard]] bool isSet(Key key) const;
    [[nodiscard]] Origin origin(Key key) const;
    /// The environment name, for sentences.
    [[nodiscard]] static QString name(Key key);
    /// Disabled with "<what> needs <names>, which is not set." for the first unset key; success when all are set.
    [[nodiscard]] core::Outcome require(const QString &what, std::initializer_list<Key> keys) const;

    /// One line per setting: name, value, origin. Sensitive values are three stars.
    [[nodiscard]] QString print() const;
    /// Sentences about values that were refused. Without the values.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    static constexpr std::size_t kLayers = 6;
    /// What each origin said, by Origin.
    using Layers = std::array<std::optional<QString>, kLayers>;

    void readFile(const QString &path, Origin origin);
    void readEnvironment(const QProcessEnvironment &env);
    void take(const QHash<QString, QString> &values, Origin origin, const QString &where);
    [[nodiscard]] QString effective(Key key) const;

    std::vector<Layers> m_layers;
    QStringList m_problems;
};

/// "environment": for print().
[[nodiscard]] QString originName(Origin origin);
/// Invalid with a sentence that names @p row, never the value, when @p text does not fit. Empty fits text and
/// addresses only.
[[nodiscard]] core::Outcome checkValue(const SettingRow &row, const QString &text);

} // namespace dotm::config
