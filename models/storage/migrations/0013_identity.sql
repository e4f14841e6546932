-- SPDX-License-Identifier: GPL-3.0-or-later
-- Identities are long, and an index of them took a fifth of the file and of each first import. Whoever looks for
-- findings by what people decided about them goes through the columns, which hold a number for each identity.
DROP INDEX finding_identity
