import { LANGUAGE_TAG, type Lang } from "@/domain/events/values";
import { labelled } from "@/domain/punctuation";
import type { Digest, MailKind } from "@/domain/reminders/reminder";
import { dayInWords, noteOf, sentenceValues, subjectPath, whatIn } from "@/domain/reminders/reminder-content";
import { translatorIn } from "@/messages/translator";
import type { ReminderRow } from "./internal";
import { mailToken, type UnsubscribeTarget } from "./mail-token";

/** Office data for texts and links of mails. `address`: public base URL without a trailing slash. */
export interface Sender {
  address: string;
  secret: string;
  officeName: string;
}

/** A mail to compose: recipient, kind, local date, and its reminders, newest first. */
interface MailToWrite {
  kind: MailKind;
  user: { id: string; lang: Lang };
  digest: Digest;
  today: string;
  rows: readonly ReminderRow[];
}

export interface Written {
  subject: string;
  text: string;
  html: string;
  headers: Record<string, string>;
}

/** Maximum number of reminders in a mail; the rest is counted. */
const MOST = 50;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll("\n", "<br>");
const link = (href: string, words: string) => `<a href="${escaped(href)}">${escaped(words)}</a>`;
const GREY = "color:#5c6570;font-size:13px";

/**
 * Composes a mail in the language of its recipient, from the same sentences as the screen: event, reason, link, and how to
 * unsubscribe, also by one click in mail clients (RFC 8058).
 */
export const composeMail = (mail: MailToWrite, office: Sender): Written => {
  const { lang } = mail.user;
  const t = translatorIn(lang);
  const items = mail.rows.slice(0, MOST).map((row) => {
    const values = sentenceValues({ ...row, what: whatIn(row, lang) }, lang);
    return {
      sentence: t(`reminders.sentence.${row.kind}`, values),
      note: noteOf(row),
      why: t("reminders.mail.because", { why: t(`reminders.because.${row.kind}`, values) }),
      href: office.address + subjectPath(row),
    };
  });
  const more = mail.rows.length - items.length;
  const first = mail.rows[0];
  const what: UnsubscribeTarget = mail.kind === "digest" || !first ? "digest" : first.kind;
  const token = encodeURIComponent(mailToken({ userId: mail.user.id, what }, office.secret));
  const stop = `${office.address}/unsubscribe?token=${token}`;
  const choose = `${office.address}/settings/account`;
  const words =
    what === "digest"
      ? {
          subject: t("reminders.mail.digest", { count: mail.rows.length, office: office.officeName }),
          lead: t("reminders.mail.digestLead", { day: dayInWords(mail.today, lang) }),
          foot: t("reminders.mail.digestFoot", { digest: mail.digest }),
          stop: t("reminders.mail.stopDigest"),
        }
      : {
          subject: items[0]?.sentence ?? "",
          lead: undefined,
          foot: t("reminders.mail.atOnceFoot", { kind: t(`values.reminderKind.${what}`) }),
          stop: t("reminders.mail.stopKind"),
        };
  const [moreWords, all] = [t("reminders.mail.more", { count: more }), `${office.address}/reminders`];
  const openAll = t("reminders.mail.openAll");
  const chooseWords = t("reminders.mail.choose");
  const text = [
    ...(words.lead ? [words.lead] : []),
    ...items.map(({ sentence, note, why, href }) =>
      [sentence, ...(note ? [note.replace(/^/gm, "> ")] : []), href, why].join("\n"),
    ),
    ...(more > 0 ? [moreWords] : []),
    ...(what === "digest" ? [`${openAll}\n${all}`] : []),
    `-- \n${words.foot}\n${labelled(words.stop, stop, lang)}\n${labelled(chooseWords, choose, lang)}`,
  ].join("\n\n");
  const html = [
    `<!doctype html><html lang="${LANGUAGE_TAG[lang]}"><meta charset="utf-8"><body style="margin:0 auto;padding:16px;max-width:36em;font:15px/1.6 sans-serif">`,
    ...(words.lead ? [`<p>${escaped(words.lead)}</p>`] : []),
    ...items.map(
      ({ sentence, note, why, href }) =>
        `<p style="margin:20px 0">${link(href, sentence)}${note ? `<br><span style="white-space:pre-wrap">${escaped(note)}</span>` : ""}<br><span style="${GREY}">${escaped(why)}</span></p>`,
    ),
    ...(more > 0 ? [`<p>${escaped(moreWords)}</p>`] : []),
    ...(what === "digest" ? [`<p>${link(all, openAll)}</p>`] : []),
    `<hr style="border:0;border-top:1px solid #d9dde2;margin:24px 0 12px"><p style="${GREY}">${escaped(words.foot)}<br>${link(stop, words.stop)} · ${link(choose, chooseWords)}</p></body></html>`,
  ].join("\n");
  return {
    subject: words.subject,
    text,
    html,
    headers: {
      "List-Unsubscribe": `<${office.address}/api/unsubscribe?token=${token}>`,
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    },
  };
};
