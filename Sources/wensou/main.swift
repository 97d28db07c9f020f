print("wensou")
