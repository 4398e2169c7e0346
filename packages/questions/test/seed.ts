import fc from 'fast-check'

// Every machine asks the laws the same questions; SEED=… asks others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20_260_820) })
