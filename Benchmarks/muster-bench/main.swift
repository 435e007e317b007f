import ArgumentParser

MusterBench.main()
