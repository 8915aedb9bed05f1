/// What does a Japanese job ad pay? {@link dev.shigoto.domain.pay.PayReader} reads all that an ad
/// says of it; {@link dev.shigoto.domain.pay.PayParser} and {@link
/// dev.shigoto.domain.pay.StatedPay} give feeds the wage that their rows keep. {@link
/// dev.shigoto.domain.pay.MinimumWages} is a table that an operator can replace.
///
/// `MoneyScanner` finds amounts, `WageFinder` tells by the words around each what it is paid as,
/// `StatedWage` chooses the one that counts. Every pattern is bounded. Nothing here knows where an
/// ad comes from.
@org.jspecify.annotations.NullMarked
package dev.shigoto.domain.pay;
