import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "@/components/link";
import { inLanguage } from "@/domain/events/in-language";
import { pathsIn, type Step } from "@/domain/events/paths";
import type { DraftRecord } from "@/domain/events/shape";
import type { Text } from "@/domain/events/values";
import { DueStatusMark } from "../../follow-ups/due-status-mark";
import section from "../../record-section.module.css";
import type { Followed } from "./followed";
import classes from "./record.module.css";

/** Provides the address of each place of a record, and the follow-ups that come from it. */
export interface Places {
  path: (...at: Step[]) => string;
  followed: (path: string) => readonly Followed[];
}

export const placesOf = (record: DraftRecord, followed: readonly Followed[]): Places => {
  const pathOf = pathsIn(record);
  return {
    path: (...at) => pathOf(at),
    followed: (path) => followed.filter(({ places }) => places.includes(path)),
  };
};

/** The follow-ups that come from a place of the record: due status and link of each. */
export function FollowedMarks({ followed }: { followed: readonly Followed[] }) {
  const t = useTranslations("followUps");
  const lang = useLocale();
  return followed.map(({ id, text, dueStatus, state }) => {
    const words = inLanguage(text, lang) || t("noText");
    return (
      <Link key={id} className={classes.followed} href={`/follow-ups/${id}`} title={words}>
        <span className={classes.hiddenWords}>{t("markOf", { text: words })} </span>
        <DueStatusMark dueStatus={dueStatus} state={state} />
      </Link>
    );
  });
}

/** Texts of a list of the record, each with its own address and its follow-ups. */
export function PlacedPoints({
  texts,
  at,
  places,
  open,
}: {
  texts: readonly (Text | undefined)[];
  at: readonly Step[];
  places: Places;
  open?: string | undefined;
}) {
  const lang = useLocale();
  return (
    <ul className={section.points}>
      {texts.map((text, n) => {
        const words = inLanguage(text, lang);
        const path = places.path(...at, n);
        return (
          words && (
            <li key={path} id={path}>
              {words} <FollowedMarks followed={places.followed(path)} />
            </li>
          )
        );
      })}
      {open && <li className={section.quiet}>{open}</li>}
    </ul>
  );
}

/** The same as the value of a fact; nothing where no text has words. */
export const placedPointsIn = (
  texts: readonly (Text | undefined)[] | undefined,
  at: readonly Step[],
  places: Places,
  open?: string,
): ReactNode =>
  texts?.some((text) => text?.en?.trim() || text?.zh?.trim()) ? (
    <PlacedPoints texts={texts} at={at} places={places} open={open} />
  ) : undefined;
