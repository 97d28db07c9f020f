// Deliberately empty: only CICU's C files include ICU's headers, so that no ICU type ever
// reaches Swift, where they clash with the ICU inside Foundation (Documentation/Architecture.md).
