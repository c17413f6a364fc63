"use client";

import { Alert, Button } from "@mantine/core";
import type { FormEventHandler, ReactNode } from "react";
import classes from "./auth.module.css";

/** The fields of a form, its error message and its submit button. */
export function AuthForm({
  onSubmit,
  wrong,
  busy,
  button,
  children,
}: {
  onSubmit: FormEventHandler;
  wrong: string | undefined;
  busy: boolean;
  button: string;
  children: ReactNode;
}) {
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      {children}
      {wrong && (
        <Alert color="red" variant="light" role="alert">
          {wrong}
        </Alert>
      )}
      <Button type="submit" size="md" loading={busy}>
        {button}
      </Button>
    </form>
  );
}
