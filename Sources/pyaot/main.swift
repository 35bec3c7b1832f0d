print("pyaot")
