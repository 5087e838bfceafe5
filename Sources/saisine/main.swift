// Placeholder until the command line arrives.
