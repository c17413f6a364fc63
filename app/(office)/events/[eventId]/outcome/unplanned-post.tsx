"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DraftRecord, Post } from "@/domain/events/shape";
import type { DraftOrg } from "@/domain/events/values";
import { DisclosureProvider } from "../../form/disclosure";
import { type FormRecord, FormRecordProvider } from "../../form/form-record";
import { LanguagesProvider, useDefaultLanguages } from "../../form/languages";
import { LookupProvider } from "../../form/lookup";
import { OrganizationField } from "../../form/organization-field";
import { TextField } from "../../form/text-field";
import { useDirectory } from "../../form/use-directory";
import classes from "./outcome.module.css";
import { postOfUnplanned, withUnplanned } from "./unplanned-record";

const POST = "participants.0.posts.0";

/** The position that is being entered, if anything of it is. */
export const enteredPost = (form: FormRecord): Post | undefined => postOfUnplanned(form.record());

/** Empties the fields for the next person. */
export const clearPost = (form: FormRecord, plan: DraftRecord): void => form.load(withUnplanned(plan));

/** The fields of one position with the pickers of the event form, which know the plan's organizations and the directory. */
export function UnplannedProvider({
  eventId,
  plan,
  home,
  children,
}: {
  eventId: string;
  plan: DraftRecord;
  /** The office's own organization. */
  home: DraftOrg | undefined;
  children: ReactNode;
}) {
  const directory = useDirectory(eventId, home);
  const languages = useDefaultLanguages();
  return (
    <LookupProvider value={directory}>
      <FormRecordProvider initial={withUnplanned(plan)}>
        <LanguagesProvider choice={languages}>
          <DisclosureProvider first={[]}>{children}</DisclosureProvider>
        </LanguagesProvider>
      </FormRecordProvider>
    </LookupProvider>
  );
}

/** Organization and title of somebody who came unplanned. */
export function UnplannedPost() {
  const t = useTranslations("plan");
  return (
    <>
      <div className={classes.field}>
        <span className={classes.label}>{t("organization")}</span>
        <OrganizationField bare name={`${POST}.organization`} />
      </div>
      <div className={classes.field}>
        <span className={classes.label}>{t("title")}</span>
        <TextField bare name={`${POST}.title`} label="postTitle" />
      </div>
    </>
  );
}
