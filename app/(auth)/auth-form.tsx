"use client";

import { Alert, Button } from "@mantine/core";
import type { FormEventHandler, ReactNode } from "react";
import classes from "./auth.module.css";

/** The fields of a form, its error message and its submit button. */
export function AuthForm({
  onSubmit,
  error,
  busy,
  button,
  children,
}: {
  onSubmit: FormEventHandler;
  error: string | undefined;
  busy: boolean;
  button: string;
  children: ReactNode;
}) {
  return (
    <form className={classes.form} onSubmit={onSubmit} noValidate>
      {children}
      {error && (
        <Alert color="red" variant="light" role="alert">
          {error}
        </Alert>
      )}
      <Button type="submit" size="md" loading={busy}>
        {button}
      </Button>
    </form>
  );
}
