// SPDX-FileCopyrightText: 2026 DOTM Desktop contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/secret.h"

#include <QString>
#include <QUrl>

namespace dotm::firebase {

/// Where Firebase is and who we are there. Base URLs may carry a path (an emulator puts the host name into it).
struct FirebaseConfig
{
    QUrl identityUrl;    ///< https://identitytoolkit.googleapis.com
    QUrl tokenUrl;       ///< https://securetoken.googleapis.com
    QUrl certificateUrl; ///< the whole address of the kid-to-X.509 map
    QString projectId;
    core::SecretString apiKey;
    bool acceptUnsigned = false;    ///< only with the emulator or sandbox in the demo profile
    core::SecretString adminBearer; ///< "owner" for emulator and sandbox; empty: the service account is used
    core::SecretString serviceAccountJson;
    QUrl oauthUrl; ///< whole address of the token endpoint; empty: token_uri of the service account
};

} // namespace dotm::firebase
